/** La séance passée du COPIL de la convention suivie ; échéances en jours après elle, négatif : avant. */
export const COPIL_EXEMPLE = {
  complement: 'Passerelles Sud-Alsace',
  parAn: 2,
  /** Jours avant ou après aujourd'hui. */
  tenu: -58,
  prochain: 41,
  lieu: 'préfecture du Haut-Rhin, à Colmar',
  points: [
    {
      titre: 'Avancement du repérage dans les quartiers',
      texte: 'Le repérage suit son objectif à Mulhouse ; il tarde à Colmar, faute de permanence.',
      decision: {
        texte: 'Une permanence hebdomadaire s’ouvre à Colmar, dans les locaux de la mission locale.',
        pilote: 'Mission locale',
        echeance: 45,
        faite: true,
      },
    },
    {
      titre: 'Prévisions de l’année suivante',
      texte: 'Le budget prévisionnel n’est pas remis ; les versements restent suspendus jusqu’à sa réception.',
      decision: {
        texte: 'Le budget prévisionnel de l’année est remis à la DDETS, signé du chef de file.',
        pilote: 'Tremplin Mobilité',
        echeance: 45,
        faite: false,
      },
    },
  ],
} as const;
