import { anneeCivile } from '#shared/dates/date-civile.ts';
import { dateSansJour } from '#shared/dates/format.ts';
import {
  avenantAttendu,
  etatAvenantLibelle,
  etatDeLAvenant,
} from '#shared/domain/convention/echeancier/avenant-annuel.rules.ts';
import { etatDesPrevisions } from '#shared/domain/convention/echeancier/previsions.rules.ts';
import { anneeVide } from '#shared/domain/convention/annees-suivies.rules.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Bloc, Segments } from '../blocs.ts';
import { manque, ponctuer, texte } from '../segments.ts';
import type { DossierDeConvention } from './dossier.types.ts';

function avenant({ convention, annee, date }: DossierDeConvention): Segments {
  if (!avenantAttendu(annee.annee, convention)) return texte(`aide ${annee.annee} fixée par la convention`);
  const etat = etatDeLAvenant(annee, convention, date);
  const dit = `avenant ${annee.annee} : ${etatAvenantLibelle[etat].toLocaleLowerCase('fr')}`;
  if (etat === 'conclu' && annee.concluLe !== null) return texte(`${dit} le ${dateSansJour(annee.concluLe)}`);
  return etat === 'provisoire' ? texte(`${dit}, à titre conservatoire (D. 5316-6)`) : manque(typographier(dit));
}

/** Les pièces du 31 décembre précédent, qui conditionnent l'application de la convention (D. 5316-9). */
function previsions({ convention, annee, annees, date }: DossierDeConvention): readonly Segments[] {
  const precedente = annee.annee - 1;
  if (precedente < anneeCivile(convention.debut)) return [];
  const recues = annees.find((une) => une.annee === precedente) ?? anneeVide(precedente);
  return etatDesPrevisions(recues, convention, date).pieces.map(({ libelle, recueLe }) =>
    recueLe === null
      ? manque(typographier(`${enPhrase(libelle)}, pas de réception à ce jour (D. 5316-9)`))
      : texte(`${enPhrase(libelle)}, réception le ${dateSansJour(recueLe)}`),
  );
}

/** Ce que l'on vérifie avant de payer : l'avenant, les prévisions, le nombre de versements de l'année. */
export function verifications(dossier: DossierDeConvention): readonly Bloc[] {
  const { annee, versements } = dossier;
  const siens = versements.filter((un) => un.annee === annee.annee && un.genre !== 'reversement').length;
  const nombre =
    siens === 2
      ? texte('contribution annuelle versée en deux fois (D. 5316-7)')
      : manque(
          typographier(`${pluriel(siens, 'versement inscrit', 'versements inscrits')}, deux attendus (D. 5316-7)`),
        );
  return [
    {
      type: 'liste',
      id: 'verifications_liste',
      elements: ponctuer([avenant(dossier), ...previsions(dossier), nombre]),
    },
  ];
}
