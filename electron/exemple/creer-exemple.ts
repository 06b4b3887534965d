import { join } from 'node:path';
import { ajouterJours } from '#shared/dates/date-civile.ts';
import { dateDuJour } from '#shared/dates/jour.ts';
import { complementDepartement } from '#shared/domain/instance/instance.labels.ts';
import type { Environnement } from '#electron/database/operation.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { composerFichier } from '#electron/hosts/compose.ts';
import { createJetons } from '#electron/hosts/jetons.ts';
import { chargerReferentiels } from '#electron/referentiels/charger.ts';
import { lireDonnees } from './donnees.ts';
import { createPersonnesInventees } from './personnes.ts';
import { tenirReunion } from './tenir-reunion.ts';

const APPELANT = { fenetre: 1 };
const aucune = () => Promise.reject(new Error('Pas de sauvegarde pendant la création de l’exemple.'));

/**
 * « Exemple Grand Est » : dix départements, leurs comités et leurs périmètres réels, des personnes
 * inventées, trois séances tenues et une à préparer. Fait par les services, comme le ferait une personne.
 * @param chemin Fichier à créer ; il ne doit pas exister.
 */
export function creerExemple(chemin: string, ressources: string, environnement: Environnement): void {
  const { noms, instances, reunions } = lireDonnees(ressources);
  const db = ouvrirBase(chemin, { creer: true });
  try {
    chargerReferentiels(db, join(ressources, 'referentiels'));
    const octets = createJetons<never>(environnement.nouvelId, environnement.maintenant);
    const sauvegardes = {
      lister: () => ({ dossier: '', sauvegardes: [], secours: null }),
      faire: aucune,
      restaurer: aucune,
    };
    const {
      contexte,
      journal,
      handlers: h,
    } = composerFichier(db, { environnement, octets, sauvegardes, marianne: () => false });
    const aujourdHui = dateDuJour(environnement.maintenant());
    const debutMandats = ajouterJours(aujourdHui, -430);
    const inventer = createPersonnesInventees(noms);
    const trouver = new Map<string, string>();

    const pourvoir = (instanceId: string, territoire: string): void => {
      for (const siege of contexte.depots.sieges.deInstance(instanceId)) {
        h['membres.nommer'](
          {
            siegeId: siege.id,
            role: 'titulaire',
            personneId: null,
            personne: inventer(siege, territoire),
            debut: debutMandats,
          },
          APPELANT,
        );
      }
    };
    const organisations = (instanceId: string): void => {
      for (const [categorie, liste] of [
        ['5', instances.organismes['5-cdpe']],
        ['6', instances.organismes['6-cdpe']],
      ] as const) {
        const [propose, ...reste] = contexte.depots.sieges
          .deInstance(instanceId)
          .filter((s) => s.categorie === categorie);
        for (const siege of reste) h['sieges.supprimer']({ id: siege.id }, APPELANT);
        liste.forEach((organisme, rang) => {
          if (rang === 0 && propose !== undefined)
            h['sieges.modifier']({ id: propose.id, vu: Number.MAX_SAFE_INTEGER, patch: { organisme } }, APPELANT);
          else h['sieges.ajouter']({ instanceId, categorie, organisme, college: null, epciSiren: null }, APPELANT);
        });
      }
    };

    const ordre = { type: 'exemple.creer', libelle: 'Créer l’exemple', annulable: false, fenetre: 1 };
    journal.executer(ordre, () => {
      const { service } = instances;
      contexte.depots.service.poserFichier({
        departementCode: instances.departement,
        departementLibelle:
          contexte.depots.territoires.departement(instances.departement)?.libelle ?? instances.departement,
        exemple: true,
      });
      contexte.depots.service.poserEmetteur(
        service.intitule,
        `${service.civilite} ${service.auteur}`,
        service.fonction,
      );
      const { timbre, adresse, ville, telephone, courriel } = service;
      contexte.depots.service.modifierEmetteur({ timbre, adresse, ville, telephone, courriel });

      if (instances.crpe) {
        const { id } = h['instances.creer'](
          { type: 'CRPE', departementCode: null, clpeCode: null, complement: null, communes: [] },
          APPELANT,
        );
        pourvoir(id, 'de région');
      }
      for (const code of instances.cdpe) {
        const { id } = h['instances.creer'](
          { type: 'CDPE', departementCode: code, clpeCode: null, complement: null, communes: [] },
          APPELANT,
        );
        organisations(id);
        pourvoir(id, complementDepartement(code) ?? '');
        trouver.set(`CDPE ${code}`, id);
      }
      for (const [departement, nombre] of Object.entries(instances.clpeParDepartement)) {
        for (const clpe of contexte.depots.territoires.clpeDuDepartement(departement).slice(0, nombre)) {
          if (trouver.has(`CLPE ${clpe.libelle}`)) continue;
          const { id } = h['instances.creer'](
            { type: 'CLPE', departementCode: departement, clpeCode: clpe.code, complement: null, communes: [] },
            APPELANT,
          );
          pourvoir(id, complementDepartement(departement) ?? '');
          trouver.set(`CLPE ${clpe.libelle}`, id);
        }
      }
      for (const contrat of contexte.depots.territoires.contratsDuDepartement(instances.departement))
        h['contrats.ajouter']({ code: contrat.code }, APPELANT);
      for (const reunion of reunions) {
        const instanceId = trouver.get(reunion.instance);
        if (instanceId === undefined) throw new Error(`Instance de l’exemple introuvable : ${reunion.instance}`);
        tenirReunion(h, reunion, instanceId, instances.departement, aujourdHui);
      }
    });
  } finally {
    fermerBase(db);
  }
}
