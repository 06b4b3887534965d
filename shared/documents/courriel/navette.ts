import { dateLongue } from '#shared/dates/format.ts';
import type { Emetteur } from '#shared/domain/service/emetteur.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { type Message, signature } from './message.ts';

interface NavetteAEnvoyer {
  /** « Feuille de route 2026, CLPE de Mulhouse ». */
  readonly feuille: string;
  readonly actions: number;
  readonly attendueLe: string;
  readonly courriel: string;
  /** Une personne la reçoit : sa météo sera signée d'elle. */
  readonly personne: boolean;
}

type Service = Pick<Emetteur, 'suiviPar' | 'intitule' | 'telephone' | 'courriel'>;

/** Le courriel qui porte sa navette à un pilote : il n'est qu'à lui, et ne parle que de ses actions. */
export function messageDeNavette(
  { feuille, actions, attendueLe, courriel, personne }: NavetteAEnvoyer,
  service: Service,
): Omit<Message, 'sansCourriel'> {
  const combien =
    actions === 1 ? 'l’action que vous pilotez' : `les ${pluriel(actions, 'action', 'actions')} que vous pilotez`;
  const lignes = [
    'Bonjour,',
    '',
    `Vous trouverez ci-joint un classeur Excel sur ${combien} (${feuille}).`,
    `Merci de le compléter et de nous le renvoyer en réponse à ce message avant le ${dateLongue(attendueLe)}.`,
    '',
    'Seules les cellules à remplir s’ouvrent : elles sont sur fond jaune pâle, sous la marque « à remplir ». Le premier onglet dit comment faire. Ce qui est juste se laisse tel quel.',
    ...(personne ? ['La météo que vous y donnez est signée de votre nom.'] : []),
    '',
    'Cordialement,',
    '',
    ...signature({ emetteur: service }),
  ];
  return {
    objet: typographier(`Où en sont vos actions ? ${feuille}`),
    texte: lignes.map((ligne) => typographier(ligne)).join('\n'),
    cci: [courriel],
  };
}
