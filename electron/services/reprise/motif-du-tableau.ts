/** Le motif d'un état qui en demande un, quand le tableau repris n'en dit pas. */
export const MOTIF_DU_TABLEAU = 'Repris d’un tableau, sans motif dit';
