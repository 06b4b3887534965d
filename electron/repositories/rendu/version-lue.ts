/** Les colonnes d'une version du compte rendu, sous leurs noms du contrat. */
export const COLONNES_VERSION = `id, numero, etat, etablie_le AS "etablieLe", motif, contenu_id AS "contenuId", empreinte,
  diffuse_le AS "diffuseLe", diffuse_par AS "diffusePar", approuve_le AS "approuveLe", approbation,
  approuve_reunion_id AS "approuveReunionId", observations, signe_le AS "signeLe", signe_piece_id AS "signePieceId",
  envoye_le AS "envoyeLe", envoye_par AS "envoyePar", reserve, repris_le AS "reprisLe", repris_motif AS "reprisMotif"`;
