import { alineaDe } from '#shared/domain/instance/categories.data.ts';
import { regimeDe } from '#shared/domain/instance/profil.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { compterSieges, type SiegeCompte } from '#shared/domain/seance/siege-compte.rules.ts';
import { enumerer } from '#shared/text/nombres.ts';
import type { Bloc, Segments } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { joindre, ponctuer, texte } from '../segments.ts';
import { parCategorie } from './participants.ts';
import { accorder, nommer, nomEtQualite } from './personnes.ts';

/** Le titulaire, puis ses suppléants, à qui la convocation va pour information. */
function destinataire({ siege, titulaire }: SiegeCompte): Segments[] {
  if (titulaire === null) return [];
  const suppleants = siege.mandats.filter(({ role }) => role === 'suppleant').map(({ personne }) => personne);
  const [premier] = suppleants;
  if (premier === undefined) return [nomEtQualite(titulaire)];
  const un = accorder(premier, 'suppléant', 'suppléante');
  const titre =
    suppleants.length === 1 ? un : `${suppleants.every(({ civilite }) => civilite === 'Mme') ? un : 'suppléant'}s`;
  return [[...nomEtQualite(titulaire), ...texte(` (${titre} : ${enumerer(suppleants.map(nommer))})`)]];
}

const phrase = (id: string, tete: string, suites: readonly Segments[]): Bloc[] =>
  suites.length === 0 ? [] : [paragraphe(id, [...texte(tete), ...joindre(suites), ...texte('.')])];

/**
 * Destinataires in fine de la convocation, par catégorie et dans l’ordre protocolaire : membres avec voix,
 * puis sans voix ; une instance libre ne les distingue pas. Les coprésidents signent : ils n’en sont pas ; les invités ont leur lettre.
 */
export function blocsDesDestinataires(seance: Seance): Bloc[] {
  const membres = compterSieges(seance).filter(({ siege }) => siege.categorie !== 'P');
  const citer = (sieges: readonly SiegeCompte[]): Segments[] =>
    parCategorie(seance, sieges, ({ siege }) => siege)
      .map((groupe) => ({ ...groupe, citations: groupe.sieges.flatMap(destinataire) }))
      .filter(({ citations }) => citations.length > 0)
      .map(({ numero, citations }) => [
        ...joindre(citations),
        ...texte(` (${alineaDe(seance.instance.type, numero)})`),
      ]);
  if (regimeDe(seance.instance) === 'libre') {
    const tous = parCategorie(seance, membres, ({ siege }) => siege)
      .map(({ sieges }) => joindre(sieges.flatMap(destinataire)))
      .filter((citation) => citation.length > 0);
    return tous.length === 0
      ? []
      : [
          titre('destinataires', 2, 'Destinataires'),
          { type: 'liste', id: 'destinataires_liste', elements: ponctuer(tous) },
        ];
  }
  const avecVoix = citer(membres.filter(({ voix }) => voix));
  const sansVoix = citer(membres.filter(({ voix }) => !voix));
  const liste: Bloc[] =
    avecVoix.length === 0
      ? []
      : [
          paragraphe('destinataires_voix', texte('Membres ayant voix délibérative :'), 'corps', true),
          { type: 'liste', id: 'destinataires_voix_liste', elements: ponctuer(avecVoix) },
        ];
  const blocs = [...liste, ...phrase('destinataires_sans_voix', 'Membres sans voix délibérative : ', sansVoix)];
  return blocs.length === 0 ? [] : [titre('destinataires', 2, 'Destinataires'), ...blocs];
}

/** Destinataires in fine de l’invitation. */
export function blocsDesInvites({ instance, invites }: Seance): Bloc[] {
  const citations = invites.map(({ personne, qualite }) =>
    nomEtQualite({ ...personne, fonction: qualite ?? personne.fonction }),
  );
  return [
    titre('invitation_destinataires', 2, 'Destinataires'),
    ...phrase(
      'destinataires_invites',
      regimeDe(instance) === 'libre' ? 'Invités : ' : 'Invités, sans voix délibérative : ',
      citations,
    ),
  ];
}
