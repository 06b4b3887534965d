import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rendreWord } from '#electron/documents/render.ts';
import { modeleDeDepart } from '#shared/documents/modele/depart.ts';
import { RUBRIQUES_DU_PROFIL, type RubriqueDuProfil } from '#shared/domain/profil/rubriques.data.ts';
import { unCdpe, unFichier, type UnFichier, uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';

const TOUT = Object.keys(RUBRIQUES_DU_PROFIL) as RubriqueDuProfil[];
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** Le fichier d'un agent qui a tout réglé : émetteur, signataire, modèle, instance, registre, listes. */
async function unServiceRegle() {
  const fichier = unFichier();
  const { appeler, demander, deposer } = fichier;
  const cdpe = unCdpe(fichier);
  appeler('emetteurs.modifier', {
    id: 'emetteur',
    vu: 0,
    patch: { ville: 'Colmar', timbre: 'Service emploi', suiviPar: 'Camille Essai' },
  });
  appeler('emetteurs.poserBlocMarque', { id: 'emetteur', jeton: deposer('marque.png', PNG) });
  appeler('signataires.ajouter', {
    emetteurId: 'emetteur',
    civilite: 'Mme',
    prenom: 'Ada',
    nom: 'Signataire',
    qualite: 'secrétaire générale',
    delegation: 'arrêté du 2 février 2026',
  });
  const jeton = deposer('maison.docx', rendreWord(modeleDeDepart('proces-verbal', 'Procès-verbal')));
  await demander('modeles.relire', { jeton, genre: 'proces-verbal' });
  const { id: modele } = appeler('modeles.ajouter', { jeton, genre: 'proces-verbal', nom: 'Papier maison' });
  appeler('modeles.modifier', { id: modele, patch: { parDefaut: true } });
  appeler('parametres.definir', {
    instanceId: cdpe,
    cle: 'delaiDiffusion',
    valeur: '21',
    source: 'reglement',
    article: 'art. 8',
    depuis: null,
  });
  const reunion = appeler('reunions.creer', { instanceId: cdpe, date: '2026-06-18', heureDebut: '10:00' });
  appeler('points.ajouter', {
    reunionId: reunion.id,
    titre: 'Tour de table du service',
    nature: 'information',
    intervenant: 'Zoé Intervenante',
    duree: 10,
  });
  appeler('types.enregistrer', { reunionId: reunion.id });
  appeler('logos.ajouter', { instanceId: cdpe, collectivite: 'Collectivité d’Alsace', jeton: deposer('cea.png', PNG) });
  appeler('donnees.declarer', { rubrique: 'dpo', texte: 'dpo@exemple.fr' });
  appeler('donnees.regler', { mois: 48 });
  appeler('parametresDeConvention.definir', { cle: 'seuilEcart', depuis: '2026-01-01', valeur: 1500, article: null });
  appeler('designations.creerGenre', { nom: 'Référent mobilité', maille: 'departement', attendu: true });
  appeler('freins.creer', { intitule: 'Garde d’enfants de nuit' });
  appeler('personnes.creer', uneSaisie('Annuairienne', { courriel: 'zoe.annuairienne@exemple.fr' }));
  const enregistrer = async (rubriques: RubriqueDuProfil[] = TOUT) => {
    const { jeton: remis, nom } = await demander('profils.enregistrer', { rubriques });
    const octets = fichier.octets.lire(remis)?.octets ?? new Uint8Array();
    return { octets, nom };
  };
  return { ...fichier, cdpe, enregistrer };
}

const recevoir = (collegue: UnFichier, octets: Uint8Array, nom = 'service.profil-comites') =>
  collegue.demander('profils.ouvrir', { jeton: collegue.deposer(nom, octets) });
const lire = (collegue: UnFichier, profil: string) => collegue.appeler('profils.comprendre', { profil });

describe('le profil du service', () => {
  it('s’enregistre sans personne de l’annuaire, ni réunion, ni « affaire suivie par »', async () => {
    const service = await unServiceRegle();
    const contenu = service.appeler('profils.contenu', {});
    expect(contenu.filter(({ nombre }) => nombre === 0)).toEqual([]);
    const { octets, nom } = await service.enregistrer();
    expect(nom).toMatch(/^2026-03-12_prefecture-d-essai\.profil-comites$/u);
    const parties = unzipSync(octets);
    const json = Buffer.from(parties['profil.json'] ?? []).toString();
    expect(json).toContain('Ada');
    for (const absent of ['Annuairienne', 'Camille Essai', 'Intervenante', '2026-06-18', 'zoe.annuairienne'])
      expect(json).not.toContain(absent);
    expect(Object.keys(parties).filter((chemin) => /^(?:images|modeles)\//u.test(chemin))).toHaveLength(2);
    const { octets: partiel } = await service.enregistrer(['registre']);
    expect(Object.keys(unzipSync(partiel)).toSorted()).toEqual([
      'description-du-format.schema.json',
      'empreintes.txt',
      'profil.json',
    ]);
  });

  it('se reprend d’un geste chez un collègue, une seconde fois n’apporte rien, et s’annule d’un coup', async () => {
    const { octets } = await (await unServiceRegle()).enregistrer();
    const collegue = unFichier();
    const cdpe = unCdpe(collegue);
    collegue.appeler('emetteurs.modifier', {
      id: 'emetteur',
      vu: 0,
      patch: { ville: 'Mulhouse', suiviPar: 'Noé Moi' },
    });
    const etat = () => collegue.db.prepare('SELECT * FROM emetteur').all();
    const avant = etat();

    const { profil } = await recevoir(collegue, octets);
    const { lignes, service } = lire(collegue, profil);
    expect(service).toBe('Préfecture d’essai');
    expect(new Set(lignes.map(({ rubrique }) => rubrique))).toEqual(new Set(TOUT));
    // Ce qui écrase est dit, avec ses deux valeurs.
    expect(lignes.filter(({ sort }) => sort === 'change')).toMatchObject([
      { quoi: 'Ville de signature', avant: 'Mulhouse', apres: 'Colmar' },
    ]);
    const cles = lignes.map(({ cle }) => cle);
    expect(collegue.appeler('profils.reprendre', { profil, cles })).toEqual({ reprises: lignes.length });
    expect(etat()).toMatchObject([{ ville: 'Colmar', timbre: 'Service emploi', suivi_par: 'Noé Moi' }]);
    expect(collegue.appeler('emetteurs.lister', {})[0]?.signataires).toMatchObject([{ nom: 'Signataire' }]);
    expect(collegue.appeler('modeles.lister', {}).modeles).toMatchObject([{ nom: 'Papier maison', parDefaut: true }]);
    expect(collegue.appeler('instances.fiche', { id: cdpe }).parametres).toMatchObject([{ valeur: '21' }]);
    expect(collegue.db.prepare('SELECT titre, intervenant FROM point_type').all()).toEqual([
      { titre: 'Tour de table du service', intervenant: null },
    ]);
    expect(collegue.appeler('donnees.lire', {})).toMatchObject({ mois: 48 });

    const { lignes: reste, pareilles } = lire(collegue, profil);
    expect(reste).toEqual([]);
    expect(pareilles).toBeGreaterThanOrEqual(lignes.length - 2);
    expect(() => collegue.appeler('profils.reprendre', { profil, cles })).toThrow('Cochez au moins une ligne');

    collegue.appeler('historique.annuler', {});
    expect(etat()).toEqual(avant);
    expect(collegue.appeler('modeles.lister', {}).modeles).toEqual([]);
    expect(lire(collegue, profil).lignes).toEqual(lignes);
  });

  it('dit que le fichier d’un modèle qu’il remplace devient aussi celui d’office', async () => {
    const { octets } = await (await unServiceRegle()).enregistrer(['modeles']);
    const collegue = unFichier();
    const deposerModele = async (nom: string, titre: string) => {
      const jeton = collegue.deposer(`${nom}.docx`, rendreWord(modeleDeDepart('proces-verbal', titre)));
      await collegue.demander('modeles.relire', { jeton, genre: 'proces-verbal' });
      return collegue.appeler('modeles.ajouter', { jeton, genre: 'proces-verbal', nom }).id;
    };
    const present = await deposerModele('Papier maison', 'Autre');
    collegue.appeler('modeles.modifier', { id: await deposerModele('Le mien', 'Mien'), patch: { parDefaut: true } });
    const { profil } = await recevoir(collegue, octets);
    const quoi = () => lire(collegue, profil).lignes.map((ligne) => ligne.quoi);
    expect(quoi()).toEqual(['Fichier du modèle, d’office']);
    collegue.appeler('modeles.modifier', { id: present, patch: { parDefaut: true } });
    expect(quoi()).toEqual(['Fichier du modèle']);
  });

  it('propose à une autre instance du même genre l’ordre du jour, et ses règles sans les cocher', async () => {
    const service = await unServiceRegle();
    const { octets } = await service.enregistrer();
    const voisin = unFichier({ code: '67', libelle: 'Bas-Rhin' });
    unCdpe(voisin);
    const { profil } = await recevoir(voisin, octets);
    const dInstance = lire(voisin, profil).lignes.filter(({ rubrique }) =>
      ['regles', 'ordresDuJour', 'logos'].includes(rubrique),
    );
    expect(dInstance.map(({ rubrique, cochee }) => [rubrique, cochee])).toEqual([
      ['regles', false],
      ['ordresDuJour', true],
    ]);
    expect(dInstance[0]?.quoi).toContain('d’après : CDPE du Haut-Rhin');
  });

  it('refuse en français ce qui n’est pas un profil, et ne garde rien', async () => {
    const service = await unServiceRegle();
    const { octets } = await service.enregistrer();
    const parties = unzipSync(octets);
    const avec = (plus: Record<string, Uint8Array>) => zipSync({ ...parties, ...plus });
    const json = JSON.parse(Buffer.from(parties['profil.json'] ?? []).toString()) as Record<string, unknown>;
    const refait = (valeur: unknown) => avec({ 'profil.json': strToU8(JSON.stringify(valeur)) });
    const attendus: readonly (readonly [string, Uint8Array, string])[] = [
      ['vide', new Uint8Array(), 'est vide'],
      ['étranger', strToU8('bonjour'), 'n’est pas un profil'],
      ['un .docx', rendreWord(modeleDeDepart('proces-verbal', 'x')), 'n’est pas un profil'],
      ['tronqué', octets.subarray(0, octets.length / 2), 'abîmé ou incomplet'],
      ['récent', refait({ ...json, version: 2, neuf: true }), 'version plus récente'],
      ['retouché', refait({ ...json, service: 'Autre' }), 'abîmé ou incomplet'],
      ['sorti de sa place', avec({ '../../ailleurs.txt': strToU8('x') }), 'hors de sa place'],
      ['bombe', avec({ 'images/grosse.png': new Uint8Array(11 * 1024 * 1024) }), 'démesuré'],
    ];
    for (const [nom, contenu, phrase] of attendus)
      await expect(recevoir(service, contenu, nom)).rejects.toThrow(phrase);
  });

  it('dit quelle image ne peut pas servir, et laisse reprendre le reste', async () => {
    const service = await unServiceRegle();
    const { octets } = await service.enregistrer(['emetteurs']);
    const parties = unzipSync(octets);
    const [chemin = ''] = Object.keys(parties).filter((un) => un.startsWith('images/'));
    const faux = strToU8('ceci n’est pas une image');
    const sha256 = async (contenu: Uint8Array) =>
      Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(contenu))).toString('hex');
    const place = `images/${await sha256(faux)}.png`;
    const json = strToU8(
      Buffer.from(parties['profil.json'] ?? [])
        .toString()
        .replaceAll(chemin, place),
    );
    const empreintes = strToU8(`${await sha256(json)}  profil.json\n${await sha256(faux)}  ${place}\n`);
    const collegue = unFichier();
    const { profil } = await recevoir(
      collegue,
      zipSync({ 'profil.json': json, 'empreintes.txt': empreintes, [place]: faux }),
    );
    const refusees = lire(collegue, profil).lignes.filter(({ sort }) => sort === 'refuse');
    expect(refusees).toMatchObject([{ quoi: 'Bloc-marque', cochee: false }]);
    expect(refusees[0]?.raison).toContain('PNG');
  });
});
