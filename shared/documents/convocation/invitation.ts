import { profilDe } from '#shared/domain/instance/profil.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { Bloc } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { blocsDesInvites } from '../seance/destinataires.ts';
import { duNomLegal, estComite } from '../seance/mots.ts';
import { articleDesInvites } from '../seance/sans-siege.ts';
import { texte } from '../segments.ts';
import { blocsDeLettre } from './lettre.ts';

/** À quel titre on vient, sans voter : ce que dit le texte de l'instance (R. 5311-19, -25, -34 ; R. 133-6). */
function sansVoix(seance: Seance): Bloc[] {
  const { regime } = profilDe(seance, seance.reunion.date);
  if (regime === 'libre') return [];
  const article = articleDesInvites(seance);
  const phrase = estComite(seance.instance)
    ? `Vous y participerez sans voix délibérative : les personnes que les présidents du comité invitent conjointement ne prennent pas part aux votes${article}.`
    : `Vous y serez entendus sans prendre part au vote${article}.`;
  return [paragraphe('invitation_voix', texte(phrase))];
}

/**
 * Lettre distincte aux invités, à la suite de la convocation (R-047 ; R. 5311-19, -25, -34) : une invitation
 * conjointe des présidents, sans voix délibérative. On ne les convoque pas, et ils ne donnent pas pouvoir.
 * Sans invité, pas de lettre.
 */
export function blocsDInvitation(seance: Seance, jour: string): Bloc[] {
  if (seance.invites.length === 0) return [];
  return [
    ...blocsDeLettre(seance, jour, {
      prefixe: 'invitation_',
      nom: 'invitation',
      convie: `Nous avons l’honneur de vous inviter à participer aux travaux ${duNomLegal(seance.instance)}, qui se réunira :`,
      suite: [
        ...sansVoix(seance),
        paragraphe('invitation_reponse', texte('Nous vous remercions de confirmer votre présence au secrétariat.')),
      ],
    }),
    ...blocsDesInvites(seance),
  ];
}
