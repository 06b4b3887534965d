import { dateSansJour } from '#shared/dates/format.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import { siegesConvoques } from '#shared/domain/reunion/reponse.rules.ts';
import type { Seance, SiegeEnSeance } from '#shared/domain/seance/seance.schema.ts';
import type { Bloc, DocumentNeutre } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { enTeteDe, type OptionsDocument } from '../seance/contexte.ts';
import { duNomLegal } from '../seance/mots.ts';
import { manque } from '../segments.ts';
import { signet } from '../signets.ts';
import { blocsDeLOrdreDuJour } from './convocation.document.ts';
import { couponReponse } from './coupon-reponse.ts';
import { blocsDeLettre } from './lettre.ts';
import { phrasesDeConvocation } from './phrases.ts';
import { estUnProjet } from './pret-a-signer.ts';

function lettreA(seance: Seance, siege: SiegeEnSeance, rang: number): Bloc[] {
  const destinataire = titulaireLe(siege.mandats, seance.reunion.date)?.personne;
  if (destinataire === undefined) return [];
  const prefixe = `${signet('l', siege.id.slice(-12))}_`;
  const seconde = seance.reunion.convocation === 2;
  return [
    ...blocsDeLettre(seance, dateSansJour(seance.reunion.date), {
      prefixe,
      premiere: rang === 0,
      nom: seconde ? 'seconde convocation' : 'convocation',
      convie: `Nous avons l’honneur de vous convoquer à la réunion ${duNomLegal(seance.instance)}, qui se tiendra :`,
      destinataire,
      suite: phrasesDeConvocation(seance, prefixe),
    }),
    ...blocsDeLOrdreDuJour(seance, prefixe),
    ...couponReponse(seance, destinataire, prefixe),
  ];
}

/**
 * Convocations individuelles : une lettre par membre choisi, dans l'ordre protocolaire, avec l'appel et la politesse que
 * demande sa fonction. Toutes dans un même fichier, ou une seule.
 */
export function etablirConvocationsIndividuelles(
  seance: Seance,
  { image, definitif, objets = [] }: OptionsDocument,
): DocumentNeutre {
  const { instance, reunion, emetteur } = seance;
  const jour = dateSansJour(reunion.date);
  const choisis = siegesConvoques(seance).filter(({ id, categorie }) =>
    objets.length === 0 ? categorie !== 'P' : objets.includes(id),
  );
  const blocs = choisis.flatMap((siege, rang) => lettreA(seance, siege, rang));
  return {
    titre: `Convocations ${duNomLegal(instance)}, réunion du ${jour}`,
    objet: 'Convocation individuelle',
    auteur: emetteur.intitule,
    nomDeFichier: nomDeFichier(reunion.date, nomCourt(instance), 'convocations individuelles'),
    enTete: enTeteDe(seance, image, {
      objet: `convocation du ${jour}`,
      projet: estUnProjet(seance, blocs, definitif),
      lettre: true,
    }),
    blocs: blocs.length > 0 ? blocs : [paragraphe('aucun_membre', manque('membres à nommer'))],
  };
}
