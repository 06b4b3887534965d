import { useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { consommationDeLaConvention } from '#shared/domain/convention/consommation-de-la-convention.rules.ts';
import { direConsommation, ecartDeConsommationLibelle } from '#shared/domain/convention/region/consommation.rules.ts';
import type { FicheDeConvention } from '../../fiche/convention.types.ts';

interface Proprietes {
  readonly fiche: FicheDeConvention;
  readonly jour: string;
}

/** L'argent et les personnes à plus de dix points d'écart : à regarder avant le prochain versement. */
export function ConsommationDuSuivi({ fiche, jour }: Proprietes) {
  const { id } = fiche.convention;
  const { donnees } = useRequete('beneficiaires.lire', { conventionId: id });
  if (donnees === null) return null;
  const lue = consommationDeLaConvention(fiche, donnees, jour);
  if (lue.ecart === null) return null;
  return (
    <Repere
      sens="alerte"
      mot={ecartDeConsommationLibelle[lue.ecart]}
      gestes={
        <Lien vers={`/conventions/${id}/beneficiaires?vue=lecture`} genre="bouton">
          Voir les bénéficiaires
        </Lien>
      }
    >
      {`${direConsommation(lue)} À regarder avant le prochain versement.`}
    </Repere>
  );
}
