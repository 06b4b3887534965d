/** Les champs d’un compte rendu, de sa signature à son approbation, tels que l’historique les nomme. */
export const CHAMPS_DU_RENDU: Readonly<Record<string, string>> = {
  etablie_le: 'établie le',
  diffuse_le: 'diffusé le',
  diffuse_par: 'diffusé par',
  approuve_le: 'approuvé le',
  approbation: 'approbation',
  observations: 'observations',
  signe_le: 'signé le',
  envoye_le: 'envoyé le',
  envoye_par: 'envoyé par',
  reserve: 'motif d’approbation',
  repris_le: 'rectification ouverte le',
  repris_motif: 'motif de la rectification',
  signe_piece_id: 'version signée',
  aupres_de: 'attendu de',
};
