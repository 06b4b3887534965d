import { nomCourt, nomLegal } from '#shared/domain/instance/instance.labels.ts';
import type { Instance } from '#shared/domain/instance/instance.schema.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import type { Emetteur } from '#shared/domain/service/emetteur.schema.ts';
import { typographier } from '#shared/text/typographie.ts';
import { nomEnCapitales, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import type { DocumentNeutre } from '../blocs.ts';
import { texteNu } from '../segments.ts';
import type { Champs } from './champs.types.ts';

/** Un texte saisi, composé comme partout ; vide s'il manque. */
export const compose = (source: string | null | undefined): string => typographier(source ?? '');

/** Une personne, en champs : `nom` en capitales, comme dans un acte. */
export const champsDePersonne = (personne: Personne): Champs => ({
  civilite: personne.civilite ?? '',
  prenom: personne.prenom ?? '',
  nom: personne.nom.toLocaleUpperCase('fr'),
  nom_complet: nomEnCapitales(personne),
  qualite: compose(qualiteDe(personne)),
  structure: personne.structure ?? '',
  courriel: personne.courriel ?? '',
  telephone: personne.telephone ?? '',
});

/** Ce que tout modèle connaît : le document, le service, l'instance, qui signe. */
export function champsCommuns(document: DocumentNeutre, emetteur: Emetteur, instance: Instance): Champs {
  const signatures = document.blocs.find((bloc) => bloc.type === 'signatures');
  const titre = document.blocs.find((bloc) => bloc.type === 'blocTitre');
  return {
    document: {
      titre: document.titre,
      objet: document.objet,
      forme: titre?.forme ?? '',
      reference: titre === undefined ? '' : texteNu(titre.reference),
      projet: document.enTete.mentions.includes('PROJET'),
      mentions: document.enTete.mentions.join(' – '),
    },
    service: {
      intitule: compose(emetteur.intitule),
      timbre: compose(emetteur.timbre),
      adresse: compose(emetteur.adresse),
      ville: compose(emetteur.ville),
      telephone: emetteur.telephone ?? '',
      courriel: emetteur.courriel ?? '',
      suivi_par: compose(emetteur.suiviPar),
      suivi_qualite: compose(emetteur.suiviQualite),
      delegation: compose(emetteur.delegation),
      copies: compose(emetteur.copies),
    },
    instance: {
      nom: typographier(nomLegal(instance)),
      nom_court: typographier(nomCourt(instance)),
      sigle: instance.sigle ?? TYPES[instance.type].sigle,
    },
    signataires: (signatures?.signataires ?? []).map(({ fonction, nom }) => ({
      fonction: texteNu(fonction),
      nom: texteNu(nom),
    })),
  };
}
