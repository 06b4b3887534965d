import { dateSansJour } from '#shared/dates/format.ts';
import type { Bloc, Segments } from '../../blocs.ts';
import { ponctuer, texte } from '../../segments.ts';
import { enPhrase, lignesDeListe } from '../mots.ts';
import type { DossierDeRapport, EtapeDuRapport } from '../rapport.types.ts';

function dire({ le, quoi, qui, article, enRetard }: EtapeDuRapport): Segments {
  const precisions = [qui === 'operateur' ? 'porteur' : 'État', article, enRetard ? 'en retard' : null];
  return texte(`${dateSansJour(le)} : ${enPhrase(quoi)} (${precisions.filter((mot) => mot !== null).join(', ')})`);
}

/** Les prochaines étapes (section 12) : ce qui est dû, le prochain comité, ce que l'on ajoute. */
export function etapes({ etapes: dues, rapport, seance }: DossierDeRapport): readonly Bloc[] {
  const { prochainLe } = rapport;
  const datees = dues.map((une) => ({ le: une.le, segments: dire(une) }));
  const comite =
    prochainLe === null || (seance.le !== null && prochainLe <= seance.le)
      ? []
      : [{ le: prochainLe, segments: texte(`${dateSansJour(prochainLe)} : prochain comité de pilotage`) }];
  const elements = [
    ...[...datees, ...comite].toSorted((une, autre) => une.le.localeCompare(autre.le)).map(({ segments }) => segments),
    ...lignesDeListe(rapport.etapes).map((ligne) => texte(ligne)),
  ];
  return elements.length === 0 ? [] : [{ type: 'liste', id: 'etapes_liste', elements: ponctuer(elements) }];
}
