import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { VOLETS } from '#shared/domain/convention/convention.labels.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { coutParBeneficiaire } from '#shared/domain/convention/cout-par-beneficiaire.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import { nombreFr } from '#shared/text/nombres.ts';

/** Ce que coûte un bénéficiaire d'après la convention (I10) ; aucune référence n'est comparée tant qu'elle n'est pas comparable. */
export function CoutParBeneficiaire({ convention }: { readonly convention: Convention }) {
  const { coutTotal, beneficiaires } = convention;
  const volets = VOLETS.filter(({ champ }) => convention[champ]).map(({ numero }) => numero);
  if (coutTotal === null || beneficiaires === null) return null;
  const { cout } = coutParBeneficiaire(coutTotal, beneficiaires, volets, null);
  if (cout === null) return null;
  return (
    <Bloc titre="Coût prévu par bénéficiaire" niveau={3}>
      <p>
        <NombreExplique
          libelle="Coût prévu par bénéficiaire"
          calcul={
            <p>{`Coût total ÷ bénéficiaires de la convention : ${montantFr(coutTotal)} ÷ ${nombreFr(beneficiaires)}.`}</p>
          }
        >
          {montantFr(cout)}
        </NombreExplique>{' '}
        <span className="note">
          {volets.length < 4
            ? 'Référence non applicable : elle vaut pour les quatre volets.'
            : 'Aucune référence d’appel à manifestation d’intérêt n’est saisie.'}
        </span>
      </p>
    </Bloc>
  );
}
