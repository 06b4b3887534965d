/** Une vue de la feuille de route, à son adresse. */
interface Vue {
  /** Fin de l'adresse : `/feuilles-de-route/:id/carte`. */
  readonly id: string;
  readonly nom: string;
}

/** Les vues que l'on ouvre moins souvent que les quatre premières : sous « Autres vues », dans cet ordre. */
export const AUTRES_VUES: readonly Vue[] = [
  { id: 'par-etat', nom: 'Par état' },
  { id: 'carte', nom: 'Carte des quartiers' },
  { id: 'indicateurs', nom: 'Indicateurs' },
];

/** Les onglets du premier rang, après le tableau. */
const PREMIERES: readonly string[] = ['calendrier', 'couverture', 'argent'];

/** Une vue que l'adresse peut nommer ; toute autre adresse montre le tableau. */
export const estUneVue = (mot: string): boolean => PREMIERES.includes(mot) || AUTRES_VUES.some(({ id }) => id === mot);

/** Les vues que les filtres du tableau resserrent : passer de l'une à l'autre les garde. */
export const VUES_FILTREES: readonly string[] = ['calendrier', 'par-etat', 'carte', 'indicateurs'];
