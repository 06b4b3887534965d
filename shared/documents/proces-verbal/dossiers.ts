import { sensEnClair } from '#shared/domain/insertion/dossier.labels.ts';
import { decisionImpossible } from '#shared/domain/insertion/dossier.rules.ts';
import type { Dossier } from '#shared/domain/insertion/dossier.schema.ts';
import { saisineDe } from '#shared/domain/insertion/saisines.data.ts';
import type { PointEnSeance, Seance } from '#shared/domain/seance/seance.schema.ts';
import type { Bloc, Segments } from '../blocs.ts';
import { sansPoint, texte } from '../segments.ts';
import { signet } from '../signets.ts';

function demande({ saisine, objet }: Dossier): Segments {
  const prevue = saisineDe(saisine);
  const quoi = prevue === null ? saisine : `${prevue.libelle} (${prevue.article})`;
  return texte(objet === null ? `${quoi}.` : `${quoi} : ${sansPoint(objet)}.`);
}

function avis(dossier: Dossier): Segments {
  const nature = saisineDe(dossier.saisine)?.nature ?? 'avis';
  const suite = decisionImpossible(dossier)
    ? ' Avis favorable requis et non obtenu : la décision n’est pas possible.'
    : '';
  const motifs = dossier.motifs === null ? '' : ` ${sansPoint(dossier.motifs)}.`;
  return [...texte(`${sensEnClair(nature, dossier.sens)}.`, { gras: true }), ...texte(`${motifs}${suite}`)];
}

/** Les dossiers examinés à un point : la structure, sa demande et son fondement, l'avis et ses motifs. */
export function tableauDesDossiers({ dossiers }: Pick<Seance, 'dossiers'>, { id }: PointEnSeance): readonly Bloc[] {
  const siens = dossiers.filter(({ pointId }) => pointId === id);
  if (siens.length === 0) return [];
  return [
    {
      type: 'tableau',
      id: signet('dossiers', id),
      colonnes: [
        { titre: 'Structure', largeur: 4, nombre: false },
        { titre: 'Demande', largeur: 6, nombre: false },
        { titre: 'Avis et motifs', largeur: 6, nombre: false },
      ],
      lignes: siens.map((dossier) => ({
        type: 'ligne',
        cellules: [texte(dossier.structure), demande(dossier), avis(dossier)],
      })),
    },
  ];
}
