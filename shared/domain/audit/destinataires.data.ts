/** Un destinataire qu'un texte désigne ; `siConcerne` : « le cas échéant ». */
export interface DestinataireDAudit {
  readonly cle: string;
  readonly libelle: string;
  readonly siConcerne: boolean;
}

const CONCERNES: readonly DestinataireDAudit[] = [
  { cle: 'prefet_region', libelle: 'Préfet de région', siConcerne: true },
  { cle: 'prefet_departement', libelle: 'Préfet de département', siConcerne: true },
  {
    cle: 'copresidents',
    libelle: 'Représentants des collectivités qui coprésident les comités territoriaux concernés',
    siConcerne: true,
  },
];

/** À qui s'adresse la décision d'auditer (R. 5311-3-11), puis le rapport (R. 5311-3-12). */
export const DESTINATAIRES_D_AUDIT = {
  decision: {
    article: 'R. 5311-3-11',
    liste: [{ cle: 'ministre', libelle: 'Ministre chargé de l’emploi', siConcerne: false }, ...CONCERNES],
  },
  rapport: {
    article: 'R. 5311-3-12',
    liste: [{ cle: 'cne', libelle: 'Président du Comité national pour l’emploi', siConcerne: false }, ...CONCERNES],
  },
} as const satisfies Record<string, { article: string; liste: readonly DestinataireDAudit[] }>;
