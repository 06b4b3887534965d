import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import {
  comptesRendusDe,
  constatsDuDernierVersement,
  constatsDuSolde,
} from '#shared/domain/convention/echeancier/controles.rules.ts';
import {
  constatsDesVersements,
  constatsDuTotal,
  consommationDe,
} from '#shared/domain/convention/echeancier/versements.rules.ts';
import { montantConventionne } from '#shared/domain/convention/argent/conventionne.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import type { FicheDeConvention } from '../../fiche/convention.types.ts';
import { dixMilliemesFr } from '#shared/text/dix-milliemes.ts';

/** Ce que les versements ont de trop ou d'inhabituel (M11, O-14), et où en est la consommation (M12). */
export function ConstatsDesVersements({
  fiche: { convention, annees, versements },
}: {
  readonly fiche: FicheDeConvention;
}) {
  const constats = [
    ...constatsDuTotal(versements, convention.montant),
    ...annees.flatMap((une) => {
      const rendus = comptesRendusDe(une.annee, une);
      return [
        ...constatsDesVersements(versements, une.annee, une.montant, convention),
        // E7 : un solde, prévu ou déjà versé, attend que les deux comptes rendus soient validés.
        ...(versements.some(({ genre, annee }) => genre === 'solde' && annee === une.annee)
          ? constatsDuSolde(rendus)
          : constatsDuDernierVersement(versements, une.montant, rendus, convention)),
      ];
    }),
  ];
  const conventionne = montantConventionne(convention, annees) ?? 0;
  const { verse, reverse, reste, tauxConsommation } = consommationDe(versements, conventionne);
  if (versements.length === 0) return null;
  return (
    <>
      {conventionne > 0 && (
        <p className="note">
          {`Consommation : ${dixMilliemesFr(tauxConsommation)} du conventionné. Versé ${montantFr(verse)}${
            reverse > 0 ? `, reversé ${montantFr(reverse)}` : ''
          }, reste ${montantFr(reste)}.`}
        </p>
      )}
      {constats.length > 0 && <ListeDeConstats constats={constats} complet="" />}
    </>
  );
}
