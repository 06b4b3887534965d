import { resteDe } from '#shared/domain/programmation/reste.rules.ts';
import { totalParEnveloppe, TOTAL_VIDE } from '#shared/domain/programmation/totaux.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import type { Programmation } from '../programmation.types.ts';

/** Les enveloppes, et ce qu'il en reste à mesure que l'on décide. */
export function EnveloppesProjetees({
  programmation: { enveloppes, projets },
}: {
  readonly programmation: Programmation;
}) {
  const totaux = totalParEnveloppe(projets);
  return (
    <ul className="enveloppes-projetees" aria-live="polite">
      {enveloppes.map((enveloppe) => {
        const total = totaux.get(enveloppe.id) ?? TOTAL_VIDE;
        const reste = resteDe(enveloppe, total)?.apresDecisions ?? null;
        return (
          <li key={enveloppe.id} data-depassee={(reste !== null && reste < 0) || undefined}>
            <span>{enveloppe.financeur}</span>
            <b>
              {reste === null
                ? `${montantFr(total.decide ?? 0)} décidés`
                : reste < 0
                  ? `dépassée de ${montantFr(-reste)}`
                  : `reste ${montantFr(reste)}`}
            </b>
            {enveloppe.montant !== null && <small>{`sur ${montantFr(enveloppe.montant)}`}</small>}
          </li>
        );
      })}
    </ul>
  );
}
