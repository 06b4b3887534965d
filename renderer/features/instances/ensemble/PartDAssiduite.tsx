import { Jauge } from '#renderer/ui/dessins/Jauge.tsx';
import { pluriel } from '#shared/text/nombres.ts';
import type { LigneDAssiduite } from './assiduite.ts';

/** « 3 sur 5 », dessiné et écrit ; les pouvoirs se disent à part. */
export function PartDAssiduite({ nom, presences, pouvoirs, constats }: LigneDAssiduite) {
  return (
    <span className="part-d-assiduite">
      <Jauge valeur={presences} maximum={constats} libelle={`${nom} : présences`} />
      <span>
        {`${presences} sur ${constats}`}
        {pouvoirs > 0 && <span className="note"> {`et ${pluriel(pouvoirs, 'pouvoir', 'pouvoirs')}`}</span>}
      </span>
    </span>
  );
}
