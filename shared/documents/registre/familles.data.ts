/** Les trois sortes de sorties du registre : on y cherche un document, un courriel, ou ce qui est parti dans un tableur. */
export const FAMILLES = {
  documents: 'Documents',
  courriels: 'Courriels et agendas',
  exports: 'Exports',
} as const;

export type Famille = keyof typeof FAMILLES;

/** Par où commence le genre de ce qui n'est pas un document Word. */
export const DEBUTS: Readonly<Record<Exclude<Famille, 'documents'>, readonly string[]>> = {
  courriels: ['courriel-', 'agenda-'],
  exports: ['export-'],
};

/** La famille d'un genre du registre. */
export function familleDe(genre: string): Famille {
  const commence = (debuts: readonly string[]) => debuts.some((debut) => genre.startsWith(debut));
  if (commence(DEBUTS.courriels)) return 'courriels';
  return commence(DEBUTS.exports) ? 'exports' : 'documents';
}

/** Ce que le registre dit d'un courriel, d'après le geste qui l'a préparé. */
export const TITRES_DE_COURRIEL = {
  bloquer: 'Courriel : date à réserver',
  convoquer: 'Courriel de convocation',
  inviter: 'Courriel d’invitation',
  relancer: 'Courriel de relance',
  reporter: 'Courriel de report',
  annuler: 'Courriel d’annulation',
  compte_rendu: 'Courriel du compte rendu',
  releve: 'Courriel du relevé de décisions',
} as const;

/** Ce que le registre dit d'une invitation d'agenda. */
export const TITRES_D_AGENDA = {
  bloquer: 'Agenda : date à réserver',
  convoquer: 'Agenda : convocation',
  annuler: 'Agenda : annulation',
} as const;
