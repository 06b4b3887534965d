import { direAlertes, direEtat, direRetard } from '#shared/domain/feuille-de-route/avancement.labels.ts';
import type { Avancement } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { SENS_DE_LA_FICHE } from '#renderer/app/feuilles/etat-de-fiche.ts';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';

/** Où en est l'action, en mots et en signes : son état et depuis quand, puis le retard que disent ses dates. */
export function EtatDeFiche({ avancement }: { readonly avancement: Avancement }) {
  const retard = direRetard(avancement);
  const alertes = direAlertes(avancement);
  return (
    <>
      <Etat sens={SENS_DE_LA_FICHE[avancement.etat]}>{direEtat(avancement)}</Etat>
      {retard !== null && <Etat sens="retard">{retard}</Etat>}
      {alertes !== null && (
        <Etat sens={avancement.alertes.some(({ bloquee }) => bloquee) ? 'bloque' : 'retard'}>
          {enCapitale(alertes)}
        </Etat>
      )}
    </>
  );
}
