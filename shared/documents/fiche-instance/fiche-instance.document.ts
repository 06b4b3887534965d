import { dateSansJour } from '#shared/dates/format.ts';
import { nomCourt, nomLegal } from '#shared/domain/instance/instance.labels.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { DocumentNeutre } from '../blocs.ts';
import { enTeteDActe } from '../acte/arrete.ts';
import type { DossierDInstance } from '../acte/dossier.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { texte } from '../segments.ts';
import { actes } from './actes.ts';
import { composition } from './composition.ts';
import { identite } from './identite.ts';
import { missions, usagers } from './missions.ts';
import { regles } from './regles.ts';
import { voix } from './voix.ts';
import { mentionsDeSpecimen } from '#shared/domain/service/specimen.rules.ts';

/**
 * Fiche d’une instance à une date : ce qu’elle est, ses missions, l’association des usagers, ses actes,
 * sa composition, ses voix, les règles qu’elle suit et d’où vient chacune. Elle informe : elle ne se signe pas.
 */
export function etablirFicheInstance(dossier: DossierDInstance): DocumentNeutre {
  const { instance, emetteur, date, exemple } = dossier;
  return {
    titre: typographier(`Fiche : ${nomLegal(instance)}`),
    objet: 'Fiche d’instance',
    auteur: emetteur.intitule,
    nomDeFichier: nomDeFichier(date, nomCourt(instance), 'fiche'),
    enTete: { ...enTeteDActe(dossier, 'fiche d’instance'), mentions: mentionsDeSpecimen(exemple) },
    blocs: [
      {
        type: 'blocTitre',
        id: 'titre',
        forme: 'Fiche d’instance',
        instance: texte(nomLegal(instance)),
        seance: texte(`Situation au ${dateSansJour(date)}`),
        reference: [],
      },
      identite(dossier),
      ...missions(dossier),
      ...usagers(dossier),
      ...actes(dossier),
      ...composition(dossier),
      ...voix(dossier),
      ...regles(dossier),
    ],
  };
}
