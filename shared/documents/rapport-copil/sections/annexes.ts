import { dateSansJour } from '#shared/dates/format.ts';
import { mentionDeSource } from '#shared/domain/convention/beneficiaires/source.rules.ts';
import type { Bloc } from '../../blocs.ts';
import { colonne, paragraphe, titre } from '../../blocs-courants.ts';
import { ponctuer, texte } from '../../segments.ts';
import { blocsDeTexte } from '../../texte-libre.ts';
import type { DossierDeRapport } from '../rapport.types.ts';
import { definitions } from './definitions.ts';
import { signatures } from './signatures.ts';
import { listesDeSynthese } from './synthese.ts';

/** Les points du mandat que la convention porte (C8) ; sans mandat, rien. */
function mandat({ identite: { mandat: points, conservation }, portee }: DossierDeRapport): readonly Bloc[] {
  if (!portee.mandat) return [];
  const portes = points.filter(({ porte }) => porte).length;
  return [
    titre('annexe_mandat', 2, `Mandat : ${portes} mentions sur ${points.length}`),
    {
      type: 'tableau',
      id: 'annexe_mandat_tableau',
      serre: true,
      colonnes: [colonne('Mention', 12), colonne('Dans la convention', 4)],
      lignes: points.map(({ libelle, porte }) => ({
        type: 'ligne',
        cellules: [texte(libelle), texte(porte ? 'oui' : 'à vérifier')],
      })),
    },
    paragraphe(
      'annexe_conservation',
      texte(`Pièces à conserver dix ans après le terme, soit jusqu’au ${dateSansJour(conservation)}.`),
      'source',
    ),
  ];
}

/** Ce que la synthèse n'a pas pu garder sur sa page : rien ne se perd. */
function suiteDeSynthese(dossier: DossierDeRapport): readonly Bloc[] {
  const suites = listesDeSynthese(dossier).filter(({ reportes }) => reportes.length > 0);
  if (suites.length === 0) return [];
  return [
    titre('annexe_synthese', 2, 'Suite de la synthèse'),
    ...suites.flatMap(({ id, titre: nom, reportes }): Bloc[] => [
      paragraphe(`annexe_${id}`, texte(`${nom} :`), 'corps', true),
      { type: 'liste', id: `annexe_${id}_liste`, elements: ponctuer(reportes.map((ligne) => texte(ligne))) },
    ]),
  ];
}

/** Les annexes (section 13) : définitions, formules, base légale, mandat, notes, sources, signatures (D8, I12). */
export function annexes(dossier: DossierDeRapport): readonly Bloc[] {
  const { rapport, effectifs } = dossier;
  const { deviations } = rapport;
  return [
    ...definitions(dossier),
    ...mandat(dossier),
    ...(deviations === null
      ? []
      : [
          titre('annexe_deviations', 2, 'Notes sur les écarts'),
          ...blocsDeTexte(deviations, (rang) => `deviations_${rang}`),
        ]),
    ...suiteDeSynthese(dossier),
    paragraphe('annexe_sources', texte(mentionDeSource(effectifs.au, effectifs.source)), 'source'),
    ...signatures(dossier),
  ];
}
