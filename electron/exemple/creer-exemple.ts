import { SANS_SAUVEGARDES } from '#electron/services/donnees/sans-sauvegardes.ts';
import { join } from 'node:path';
import { ajouterJours } from '#shared/dates/date-civile.ts';
import { dateDuJour } from '#shared/dates/jour.ts';
import { complementDepartement } from '#shared/domain/instance/instance.labels.ts';
import { complementDe } from '#shared/text/elision.ts';
import type { Environnement } from '#electron/database/operation.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { classeurSansPoste, SANS_PDF } from '#electron/hosts/classeur.ts';
import { composerFichier } from '#electron/hosts/compose.ts';
import { SANS_LECTEUR } from '#electron/travaux/lecture/lecteurs.ts';
import { createJetons } from '#electron/hosts/jetons.ts';
import { chargerReferentiels } from '#electron/referentiels/charger.ts';
import type { Atelier } from './atelier.ts';
import { appelerACandidater } from './appels.ts';
import { chiffrer } from './chiffres.ts';
import { conventionner } from './conventions.ts';
import { reconvoquer, tenirCrpeEtCopil, voterParVoix } from './comites.ts';
import { tenirLaCommission } from './commission.ts';
import { convoquerEtRepondre, documenter } from './documenter.ts';
import { lireFormations } from './formations.donnees.ts';
import { demanderDesAudits, rencontrer, rendre } from './suites.ts';
import { lireDonnees } from './donnees.ts';
import { designer } from './designations.ts';
import { deployer } from './eq2030.ts';
import { donnerEmetteurs } from './emetteurs.ts';
import { tracerLaFeuille } from './feuille.ts';
import { tracerLaProgrammation } from './programmation.ts';
import { fonder, serviceDe } from './nominations.ts';
import { createPersonnesInventees, type Presidence } from './personnes.ts';
import { situerLesStructures } from './structures.ts';
import { laisserVieillir } from './verifications.ts';
import { tenirReunion } from './tenir-reunion.ts';

const APPELANT = { fenetre: 1 };
/** Le préfet de région est aussi celui du département de son chef-lieu : une seule personne. */
const DEPARTEMENT_DE_REGION = '67';
const ALSACE = ['67', '68'];

/** « du conseil départemental des Vosges » ; en Alsace, la collectivité qui en tient lieu (R. 5311-28). */
const conseilDe = (departement: string): string =>
  ALSACE.includes(departement)
    ? 'de la Collectivité européenne d’Alsace'
    : `du conseil départemental ${complementDepartement(departement) ?? ''}`;

const prefetDe = (departement: string): readonly string[] => [
  ...(departement === DEPARTEMENT_DE_REGION ? ['de la région Grand Est'] : []),
  complementDepartement(departement) ?? '',
];

/** « CC de la Vallée de Munster » : le référentiel abrège, une qualité s'écrit en toutes lettres. */
const epciEnLettres = (libelle: string): string =>
  libelle
    .replace(/^CC /u, 'la communauté de communes ')
    .replace(/^CA (?=d[eu’' ])/u, 'la communauté d’agglomération ')
    .replace(/^CU (?=d[eu’' ])/u, 'la communauté urbaine ')
    .replace(/^C[AU] /u, '');

/**
 * « Exemple Grand Est » : dix départements, leurs comités et leurs périmètres réels, des personnes
 * inventées, des séances tenues, une convoquée et une à préparer. Fait par les services, comme le ferait une personne.
 * @param chemin Fichier à créer ; il ne doit pas exister.
 */
export function creerExemple(chemin: string, ressources: string, environnement: Environnement): void {
  const { noms, instances, reunions } = lireDonnees(ressources);
  const db = ouvrirBase(chemin, { creer: true });
  try {
    chargerReferentiels(db, join(ressources, 'referentiels'));
    const octets = createJetons<never>(environnement.nouvelId, environnement.maintenant);
    const {
      contexte,
      journal,
      handlers: h,
    } = composerFichier(db, {
      environnement,
      octets,
      sauvegardes: SANS_SAUVEGARDES,
      classeur: classeurSansPoste(''),
      lecteurs: SANS_LECTEUR,
      pdf: SANS_PDF,
      marianne: () => false,
    });
    const aujourdHui = dateDuJour(environnement.maintenant());
    const debutMandats = ajouterJours(aujourdHui, -430);
    const inventer = createPersonnesInventees(noms);
    const trouver = new Map<string, string>();

    const connus = new Map<string, string>();

    /** Un préfet par département, un président par conseil : la même personne partout où elle copréside. */
    const pourvoir = (instanceId: string, presidence: Presidence): void => {
      const type = contexte.depots.instances.parId(instanceId)?.type ?? 'CDPE';
      for (const siege of contexte.depots.sieges.deInstance(instanceId)) {
        const invente = inventer(siege, presidence);
        const organisme = siege.organisme ?? (siege.college === 'etat' ? serviceDe(invente.fonction) : null);
        const personne = { ...invente, structure: organisme };
        if (organisme !== siege.organisme)
          h['sieges.modifier']({ id: siege.id, vu: Number.MAX_SAFE_INTEGER, patch: { organisme } }, APPELANT);
        const unique = siege.categorie === 'P' && (siege.college === 'etat' || presidence.conseil);
        const cle = siege.college === 'etat' ? presidence.prefet.join() : presidence.collectivite;
        const personneId = unique ? (connus.get(cle) ?? null) : null;
        const nomme = h['membres.nommer'](
          {
            siegeId: siege.id,
            role: 'titulaire',
            personneId,
            personne: personneId === null ? personne : null,
            debut: debutMandats,
            fonde: fonder(type, { ...siege, organisme }, personne.fonction, debutMandats),
          },
          APPELANT,
        );
        if (unique) connus.set(cle, nomme.personneId);
      }
    };
    let atelier = null as Atelier | null;
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
        pourvoir(id, { prefet: prefetDe(DEPARTEMENT_DE_REGION), collectivite: 'du conseil régional', conseil: true });
        trouver.set('CRPE', id);
      }
      for (const code of instances.cdpe) {
        const { id } = h['instances.creer'](
          { type: 'CDPE', departementCode: code, clpeCode: null, complement: null, communes: [] },
          APPELANT,
        );
        pourvoir(id, { prefet: prefetDe(code), collectivite: conseilDe(code), conseil: true });
        trouver.set(`CDPE ${code}`, id);
      }
      for (const [departement, nombre] of Object.entries(instances.clpeParDepartement)) {
        for (const clpe of contexte.depots.territoires.clpeDuDepartement(departement).slice(0, nombre)) {
          if (trouver.has(`CLPE ${clpe.libelle}`)) continue;
          const { id } = h['instances.creer'](
            { type: 'CLPE', departementCode: departement, clpeCode: clpe.code, complement: null, communes: [] },
            APPELANT,
          );
          const [epci] = contexte.depots.sieges
            .deInstance(id)
            .flatMap(({ categorie, organisme }) => (categorie === '4' && organisme !== null ? [organisme] : []));
          const fauteuil = contexte.depots.sieges
            .deInstance(id)
            .find(({ categorie, college }) => categorie === 'P' && college === 'communes');
          if (fauteuil !== undefined && epci !== undefined)
            h['sieges.modifier'](
              { id: fauteuil.id, vu: Number.MAX_SAFE_INTEGER, patch: { organisme: epci } },
              APPELANT,
            );
          const collectivite = epci === undefined ? 'de l’intercommunalité' : complementDe(epciEnLettres(epci));
          pourvoir(id, { prefet: prefetDe(departement), collectivite, conseil: false });
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
      atelier = { h, aujourdHui, departement: instances.departement, trouver, pourvoir };
      donnerEmetteurs(atelier, instances);
      const formations = lireFormations(ressources);
      voterParVoix(atelier, formations);
      tenirCrpeEtCopil(atelier, formations);
      reconvoquer(atelier, formations);
      tenirLaCommission(atelier, formations);
      demanderDesAudits(atelier, formations);
      documenter(atelier, inventer);
      convoquerEtRepondre(atelier, 'CLPE Saint-Louis');
      rencontrer(atelier, formations);
      designer(atelier);
      deployer(atelier);
      chiffrer(atelier);
      tracerLaFeuille(atelier);
      tracerLaProgrammation(atelier);
      conventionner(atelier);
      appelerACandidater(atelier);
      situerLesStructures(atelier);
      laisserVieillir(atelier);
    });
    // Un compte rendu approuvé ferme sa séance : il se rend une fois tout le reste écrit.
    const rendus = atelier;
    if (rendus !== null) journal.executer({ ...ordre, type: 'exemple.rendre' }, () => rendre(rendus));
  } finally {
    fermerBase(db);
  }
}
