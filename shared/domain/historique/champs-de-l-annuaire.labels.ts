/** Champs de l'annuaire, tels que l'historique les nomme. */
export const CHAMPS_DE_L_ANNUAIRE: Readonly<Record<string, string>> = {
  source: 'source',
  verifie_le: 'vérifiée le',
  sollicitee_le: 'vérification demandée le',
};
