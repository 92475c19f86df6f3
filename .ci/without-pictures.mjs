// A Rolldown plugin for the program: a result there is written as a table and never draws itself, as it does in a
// notebook, so the charts and their scales need not be loaded with every table. `wbe chart` and `wbe report` draw by themselves.
const PICTURES = /[\\/]src[\\/]study[\\/]pictures\.ts$/;

export const withoutPictures = {
  name: "without-pictures",
  load: {
    filter: { id: PICTURES },
    handler: () => ({
      code: "export const levelPictures = () => ({});\nexport const samplePictures = () => ({});\n",
      moduleType: "js",
    }),
  },
};
