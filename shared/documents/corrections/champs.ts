import { numeroDeliberation } from '#shared/domain/seance/seance.labels.ts';
import type { Action, Deliberation, PointEnSeance, Seance } from '#shared/domain/seance/seance.schema.ts';
import { FORMES, formeDe } from '#shared/domain/rendu/forme.rules.ts';
import type { Champ, Cible } from './correction.ts';
import { rangDuPoint } from './reperes.ts';

const champ = (
  objet: Cible['objet'],
  id: string,
  nom: string,
  quoi: string,
  valeur: string | null,
  nature: Champ['nature'] = 'ligne',
): Champ => ({ cible: { objet, id, champ: nom }, quoi, valeur, nature });

/** Les champs saisis d’un point. */
export function champsDuPoint(seance: Seance, point: PointEnSeance) {
  const du = `du point ${rangDuPoint(seance, point.id)}`;
  return {
    titre: champ('point', point.id, 'titre', `Titre ${du}`, point.titre),
    precision: champ('point', point.id, 'precision', `Précision ${du}`, point.precision),
    intervenant: champ('point', point.id, 'intervenant', `Intervenant ${du}`, point.intervenant),
    textePv: champ(
      'point',
      point.id,
      'textePv',
      `Texte du ${FORMES[formeDe(seance)].nom} ${du}`,
      point.textePv,
      'texte',
    ),
  };
}

/** Les champs saisis d’une décision ou d’un avis. */
export function champsDeLaDeliberation(seance: Seance, deliberation: Deliberation) {
  const numero = numeroDeliberation(deliberation);
  const genre = deliberation.nature === 'avis' ? 'avis' : 'décision';
  const nom = numero === null ? `${genre} du point ${rangDuPoint(seance, deliberation.pointId)}` : `${genre} ${numero}`;
  const de = deliberation.nature === 'avis' ? 'de l’' : 'de la ';
  const { id } = deliberation;
  return {
    texte: champ('deliberation', id, 'texte', `Texte ${de}${nom}`, deliberation.texte, 'texte'),
    pilote: champ('deliberation', id, 'pilote', `Pilote ${de}${nom}`, deliberation.pilote),
    echeance: champ('deliberation', id, 'echeance', `Échéance ${de}${nom}`, deliberation.echeance, 'date'),
    desaccords: champ('deliberation', id, 'desaccords', `Désaccords ${de}${nom}`, deliberation.desaccords, 'texte'),
  };
}

/** Les champs saisis d’une action. */
export function champsDeLAction(seance: Seance, action: Action, rang: number) {
  const de = `de l’action ${rang + 1} du point ${rangDuPoint(seance, action.pointId)}`;
  return {
    libelle: champ('action', action.id, 'libelle', `Libellé ${de}`, action.libelle),
    pilote: champ('action', action.id, 'pilote', `Pilote ${de}`, action.pilote),
    echeance: champ('action', action.id, 'echeance', `Échéance ${de}`, action.echeance, 'date'),
  };
}

/** Les champs saisis de la réunion que les documents impriment. */
export function champsDeLaReunion({ reunion }: Seance) {
  const { id } = reunion;
  return {
    lieu: champ('reunion', id, 'lieu', 'Lieu de la réunion', reunion.lieu),
    reference: champ('reunion', id, 'reference', 'Référence de la réunion', reunion.reference),
    circonstances: champ('reunion', id, 'circonstances', 'Circonstances de la visioconférence', reunion.circonstances),
    motifUrgence: champ('reunion', id, 'motifUrgence', 'Motif de l’urgence', reunion.motifUrgence),
    motifSignature: champ('reunion', id, 'motifSignature', 'Motif de la signature unique', reunion.motifSignature),
    lienVisio: champ('reunion', id, 'lienVisio', 'Lien de connexion', reunion.lienVisio),
    titre: champ('reunion', id, 'titre', 'Titre de la rencontre', reunion.titre),
    theme: champ('reunion', id, 'theme', 'Thème de la rencontre', reunion.theme),
    organisateurs: champ('reunion', id, 'organisateurs', 'Organisateurs de la rencontre', reunion.organisateurs),
    objectifs: champ('reunion', id, 'objectifs', 'Objectifs de la rencontre', reunion.objectifs, 'texte'),
  };
}
