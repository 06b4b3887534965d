/** Comment se saisit et se lit une valeur ; un taux est en points de base, une case vaut 0 ou 1. */
export type SorteDeValeur =
  | 'texte'
  | 'date'
  | 'montant'
  | 'nombre'
  | 'taux'
  | 'case'
  | 'base'
  | 'mode'
  | 'structure'
  | 'membre';

/** L'article de l'avenant où un changement se lit. */
export type ThemeDAvenant = 'parties' | 'projet' | 'duree' | 'moyens' | 'regles';

/** Ce qu'un avenant peut changer. */
export interface DescriptionDeChamp {
  readonly libelle: string;
  readonly sorte: SorteDeValeur;
  /** De quoi c'est une valeur : la convention, une année, un organisme, un organisme une année. */
  readonly de: 'convention' | 'annee' | 'membre' | 'part';
  readonly theme: ThemeDAvenant;
  /** N'a de sens que d'une convention O2R. */
  readonly o2r?: true;
}

const convention = (libelle: string, sorte: SorteDeValeur, theme: ThemeDAvenant): DescriptionDeChamp => ({
  libelle,
  sorte,
  de: 'convention',
  theme,
});

/** Tout ce qu'un avenant peut changer, dans l'ordre où la convention le dit (C7 ; D. 5316-3). */
export const CHAMPS_D_AVENANT = {
  intitule: convention('Nom du projet', 'texte', 'projet'),
  porteur: convention('Porteur', 'structure', 'parties'),
  chefDeFile: convention('Chef de file', 'membre', 'parties'),
  'membre.role': { libelle: 'Rôle', sorte: 'texte', de: 'membre', theme: 'parties' },
  publics: convention('Publics', 'texte', 'projet'),
  fin: convention('Fin', 'date', 'duree'),
  voletReperage: { ...convention('Volet 1, repérage', 'case', 'projet'), o2r: true },
  voletRemobilisation: { ...convention('Volet 2, remobilisation', 'case', 'projet'), o2r: true },
  voletAccompagnement: { ...convention('Volet 3, accompagnement', 'case', 'projet'), o2r: true },
  voletCoordination: { ...convention('Volet 4, coordination', 'case', 'projet'), o2r: true },
  beneficiaires: convention('Bénéficiaires', 'nombre', 'moyens'),
  beneficiairesParEtp: convention('Bénéficiaires par ETP', 'nombre', 'moyens'),
  'annee.beneficiaires': { libelle: 'Bénéficiaires', sorte: 'nombre', de: 'annee', theme: 'moyens' },
  coutTotal: convention('Coût total', 'montant', 'moyens'),
  montant: convention('De l’État, au plus', 'montant', 'moyens'),
  'annee.montant': { libelle: 'Aide de l’État', sorte: 'montant', de: 'annee', theme: 'moyens' },
  'membre.budget': { libelle: 'Budget', sorte: 'montant', de: 'membre', theme: 'moyens' },
  'membre.contribution': { libelle: 'Contribution de l’État', sorte: 'montant', de: 'membre', theme: 'moyens' },
  'membre.part': { libelle: 'Part de l’aide', sorte: 'montant', de: 'part', theme: 'moyens' },
  modeIndirect: convention('Coûts indirects', 'mode', 'regles'),
  tauxIndirect: convention('Taux des coûts indirects', 'taux', 'regles'),
  cleIndirecte: convention('Clé de répartition', 'texte', 'regles'),
  clauseReport: convention('Clause de report', 'case', 'regles'),
  clauseCompteRendu: convention('Compte rendu financier demandé', 'case', 'regles'),
  clauseBilan: convention('Bilan d’ensemble demandé', 'case', 'regles'),
  clauseAvance: convention('Rappel de l’avance', 'case', 'regles'),
  autorite: convention('Autorité signataire', 'texte', 'parties'),
  baseSieg: convention('Fondement SIEG', 'base', 'regles'),
} as const satisfies Readonly<Record<string, DescriptionDeChamp>>;

export type ChampDAvenant = keyof typeof CHAMPS_D_AVENANT;

/** La description d'un champ. */
export const champDAvenant = (champ: ChampDAvenant): DescriptionDeChamp => CHAMPS_D_AVENANT[champ];

/** Les champs qu'un avenant de cette convention peut changer. */
export const champsPossibles = (estO2r: boolean): readonly ChampDAvenant[] =>
  (Object.keys(CHAMPS_D_AVENANT) as ChampDAvenant[]).filter((champ) => estO2r || champDAvenant(champ).o2r !== true);
