import { LienDArticle } from '#renderer/app/textes/LienDArticle.tsx';
import { useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { montantFr } from '#shared/text/montants.ts';
import { typographier } from '#shared/text/typographie.ts';
import { PreparerLaLettre } from '../../controle/lettre/PreparerLaLettre.tsx';
import type { FicheDeConvention } from '../../fiche/convention.types.ts';

/** Une année où l'État a versé plus que les coûts nets retenus : ce que le texte en dit, et le calcul à un clic. */
export function EcartsDuSuivi({ fiche: { convention } }: { readonly fiche: FicheDeConvention }) {
  const { id, genre, clauseReport } = convention;
  const { donnees } = useRequete('surcompensation.lire', { conventionId: id, jusquA: null });
  const exercices = donnees?.proposition.exercices ?? [];
  const sansReport = genre === 'o2r' && !clauseReport;
  return exercices
    .filter(({ ecart }) => ecart !== null && ecart > 0)
    .map(({ annee, ecart }) => (
      <Repere
        key={annee}
        sens="info"
        mot={`Écart de ${annee}`}
        article={genre === 'o2r' ? <LienDArticle reference="D. 5316-7" /> : null}
        gestes={
          <>
            <Lien vers={`/conventions/${id}/argent/${annee}`} genre="bouton">
              Voir le calcul
            </Lien>
            <PreparerLaLettre
              conventionId={id}
              visiteId={null}
              jusquA={annee}
              genre="discret"
              libelle={`Préparer la lettre de contrôle de ${annee}`}
            />
          </>
        }
      >
        {typographier(
          `L’État a versé ${montantFr(ecart ?? 0)} de plus que les coûts nets retenus. ${
            sansReport ? 'La convention n’a pas de clause de report : le texte conduit à un reversement. ' : ''
          }C’est une proposition, la décision revient à l’autorité.`,
        )}
      </Repere>
    ));
}
