import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { Bloc } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { blocsDesInvites } from '../seance/destinataires.ts';
import { articleDesInvites } from '../seance/sans-siege.ts';
import { texte } from '../segments.ts';
import { blocsDeLettre, comite } from './lettre.ts';

/**
 * Lettre distincte aux invités, à la suite de la convocation (R-047 ; R. 5311-19, -25, -34) : une invitation
 * conjointe des présidents, sans voix délibérative. On ne les convoque pas, et ils ne donnent pas pouvoir.
 * Sans invité, pas de lettre.
 */
export function blocsDInvitation(seance: Seance, jour: string): Bloc[] {
  if (seance.invites.length === 0) return [];
  const sansVoix = `Vous y participerez sans voix délibérative : les personnes que les présidents du comité invitent conjointement ne prennent pas part aux votes${articleDesInvites(seance)}.`;
  return [
    ...blocsDeLettre(seance, jour, {
      prefixe: 'invitation_',
      nom: 'invitation',
      convie: `Nous avons l’honneur de vous inviter à participer aux travaux du ${comite(seance)}, qui se réunira :`,
      suite: [
        paragraphe('invitation_voix', texte(sansVoix)),
        paragraphe(
          'invitation_reponse',
          texte('Nous vous remercions de confirmer votre présence au secrétariat du comité.'),
        ),
      ],
    }),
    ...blocsDesInvites(seance),
  ];
}
