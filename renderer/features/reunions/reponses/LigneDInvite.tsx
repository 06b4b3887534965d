import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import { reponseLibelle } from '#shared/domain/reunion/reponse.labels.ts';
import type { Invite } from '#shared/domain/seance/seance.schema.ts';

const D_INVITE = ['present', 'distance', 'excuse'] as const;

/** Un invité et sa réponse : ni suppléant, ni pouvoir. */
export function LigneDInvite({
  invite,
  fige,
  surNoter,
}: {
  readonly invite: Invite;
  readonly fige: boolean;
  readonly surNoter: (valeur: (typeof D_INVITE)[number] | null) => void;
}) {
  const nom = nomComplet(invite.personne);
  return (
    <li className="ligne-de-reponse">
      <span>
        {nom}
        <span className="note">{invite.qualite ?? qualiteDe(invite.personne)}</span>
      </span>
      <select
        className="saisie"
        aria-label={`Réponse de ${nom}`}
        disabled={fige}
        value={invite.reponse?.valeur ?? ''}
        onChange={({ target }) => surNoter(D_INVITE.find((une) => une === target.value) ?? null)}
      >
        <option value="">Sans réponse</option>
        {D_INVITE.map((une) => (
          <option key={une} value={une}>
            {reponseLibelle[une]}
          </option>
        ))}
      </select>
      <span />
    </li>
  );
}
