import { sansQuorum as resteSansQuorum } from '#shared/documents/seance/quorum.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { useSeance } from '../contexte-seance.ts';

/**
 * Une présence corrigée après la levée peut changer le quorum : la séance se rouvre alors, pour se lever avec le bon
 * état (R. 5311-40). Rien ne change sans ce geste.
 */
export function QuorumChange({ surRouvrir }: { readonly surRouvrir: () => void }) {
  const { seance } = useSeance();
  const { etat } = seance.reunion;
  const sansQuorum = resteSansQuorum(seance);
  if (etat !== 'tenue' && etat !== 'sans_quorum') return null;
  if (sansQuorum === (etat === 'sans_quorum') || (etat === 'sans_quorum' && seance.seconde !== null)) return null;
  return (
    <Repere
      sens={sansQuorum ? 'erreur' : 'alerte'}
      mot={sansQuorum ? 'Le quorum n’y est plus.' : 'Le quorum y est maintenant.'}
      gestes={<Bouton surClic={surRouvrir}>Rouvrir la séance</Bouton>}
      annonce
    >
      {sansQuorum
        ? 'Les présences corrigées depuis la levée ne le réunissent pas. Rouvrez la séance, vérifiez, puis levez-la de nouveau.'
        : 'Les présences corrigées depuis la levée le réunissent. Rouvrez la séance pour y écrire ce qui a été décidé.'}
    </Repere>
  );
}
