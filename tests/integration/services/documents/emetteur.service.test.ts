import { describe, expect, it } from 'vitest';
import { refus as refusDe } from '#tests/support/constructeurs/refus.ts';
import { type UnFichier, unCdpe, unFichier } from '#tests/support/constructeurs/un-fichier.ts';

/** Un PNG d'un point sur deux : la signature, puis les dimensions. */
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000208020000000000000049454e44ae426082', 'hex');
const PREMIER = 'emetteur';
const VU = Number.MAX_SAFE_INTEGER;

const creer = ({ appeler }: UnFichier, intitule = 'Sous-préfecture de Mulhouse') =>
  appeler('emetteurs.creer', { nature: 'sous_prefecture', intitule }).id;
const lire = ({ appeler }: UnFichier, id: string) => appeler('emetteurs.lister', {}).find((un) => un.id === id);
const annuler = ({ appeler }: UnFichier) => appeler('historique.annuler', {});

describe('les émetteurs', () => {
  it('le service des premiers pas est le premier, et l’émetteur par défaut', () => {
    const fichier = unFichier();
    expect(fichier.appeler('emetteurs.lister', {})).toMatchObject([
      {
        id: PREMIER,
        nature: 'prefet_departement',
        intitule: 'Préfecture d’essai',
        parDefaut: true,
        suiviPar: 'Camille Essai',
      },
    ]);
  });

  it('s’ajoutent, se modifient champ par champ, et tout s’annule', () => {
    const fichier = unFichier();
    const id = creer(fichier);
    fichier.appeler('emetteurs.modifier', {
      id,
      vu: VU,
      patch: { ville: 'Mulhouse', suiviCourriel: 'zoe@exemple.fr' },
    });
    expect(lire(fichier, id)).toMatchObject({ ville: 'Mulhouse', suiviCourriel: 'zoe@exemple.fr', parDefaut: false });
    annuler(fichier);
    expect(lire(fichier, id)?.ville).toBeNull();
    annuler(fichier);
    expect(lire(fichier, id)).toBeUndefined();
  });

  it('un seul l’est par défaut ; changer s’annule d’un geste', () => {
    const fichier = unFichier();
    const id = creer(fichier);
    fichier.appeler('emetteurs.definirParDefaut', { id });
    expect(fichier.appeler('emetteurs.lister', {}).map((un) => [un.id, un.parDefaut])).toEqual([
      [id, true],
      [PREMIER, false],
    ]);
    annuler(fichier);
    expect(lire(fichier, PREMIER)?.parDefaut).toBe(true);
  });

  it('celui par défaut ne s’archive ni ne se supprime ; un archivé ne se choisit plus', () => {
    const fichier = unFichier();
    const { appeler } = fichier;
    expect(refusDe(() => appeler('emetteurs.archiver', { id: PREMIER, archive: true })).message).toContain(
      'par défaut',
    );
    expect(refusDe(() => appeler('emetteurs.supprimer', { id: PREMIER, remplacantId: null })).message).toContain(
      'seul',
    );
    const id = creer(fichier);
    appeler('emetteurs.archiver', { id, archive: true });
    expect(lire(fichier, id)?.archiveLe).toBe('2026-03-12');
    expect(refusDe(() => appeler('emetteurs.definirParDefaut', { id })).message).toContain('archivé');
    appeler('emetteurs.archiver', { id, archive: false });
    expect(lire(fichier, id)?.archiveLe).toBeNull();
  });

  it('employé, il se remplace avant d’être supprimé, et ses instances suivent', () => {
    const fichier = unFichier();
    const { appeler } = fichier;
    const [id, autre, instanceId] = [creer(fichier), creer(fichier, 'DDETSPP du Haut-Rhin'), unCdpe(fichier)];
    appeler('emetteurs.donnerALInstance', { instanceId, emetteurId: id });
    expect(lire(fichier, id)?.instances).toBe(1);
    const refus = refusDe(() => appeler('emetteurs.supprimer', { id, remplacantId: null }));
    expect(refus.transmise.champs?.['remplacantId']).toContain('1 instance');
    appeler('emetteurs.supprimer', { id, remplacantId: autre });
    expect(appeler('emetteurs.deLInstance', { instanceId }).choisi).toBe(autre);
    annuler(fichier);
    expect(appeler('emetteurs.deLInstance', { instanceId }).choisi).toBe(id);
  });

  it('l’historique d’un émetteur raconte ses champs et ses signataires en français', () => {
    const fichier = unFichier();
    const { appeler } = fichier;
    appeler('emetteurs.modifier', {
      id: PREMIER,
      vu: VU,
      patch: { nature: 'ddets', copies: 'Mme la secrétaire générale' },
    });
    appeler('signataires.ajouter', {
      emetteurId: PREMIER,
      civilite: 'Mme',
      prenom: 'Zoé',
      nom: 'Essai',
      qualite: 'secrétaire générale',
      delegation: null,
    });
    const quoi = appeler('historique.objet', { objet: 'emetteur', id: PREMIER }).flatMap((op) => op.changements);
    expect(quoi).toContainEqual({
      quoi: 'Émetteur, nature',
      avant: 'Préfet de département',
      apres: 'DDETS ou DDETSPP',
    });
    expect(quoi).toContainEqual({ quoi: 'Signataire', avant: null, apres: 'Essai' });
  });
});

describe('l’image du bloc-marque', () => {
  it('se pose, se relit, se remplace et s’ôte ; tout s’annule', () => {
    const fichier = unFichier();
    const { appeler, deposer } = fichier;
    expect(appeler('emetteurs.image', { id: PREMIER })).toBeNull();
    appeler('emetteurs.poserBlocMarque', { id: PREMIER, jeton: deposer('logo.png', PNG) });
    expect(appeler('emetteurs.image', { id: PREMIER })).toEqual({
      format: 'png',
      largeur: 1,
      hauteur: 2,
      base64: PNG.toString('base64'),
    });
    expect(lire(fichier, PREMIER)?.blocMarqueNom).toBe('logo.png');
    appeler('emetteurs.retirerBlocMarque', { id: PREMIER });
    expect(appeler('emetteurs.image', { id: PREMIER })).toBeNull();
    annuler(fichier);
    expect(appeler('emetteurs.image', { id: PREMIER })?.hauteur).toBe(2);
  });

  it.each([
    ['vide', new Uint8Array(), '0 octet'],
    ['pas une image', new TextEncoder().encode('%PDF-1.7 faux'), 'ni un PNG ni un JPEG'],
    ['trop lourde', Buffer.concat([PNG, Buffer.alloc(2 * 1024 * 1024)]), '2 Mo au plus'],
    ['abîmée', PNG.subarray(0, 12), 'abîmée'],
    ['coupée', PNG.subarray(0, 29), 'incomplète'],
    [
      'immense',
      Buffer.concat([PNG.subarray(0, 16), Buffer.from([0, 0, 0x4e, 0x20]), PNG.subarray(20)]),
      '20 000 × 2 points',
    ],
  ])('%s : refusée au champ, rien ne change', (_cas, octets, phrase) => {
    const fichier = unFichier();
    const refus = refusDe(() =>
      fichier.appeler('emetteurs.poserBlocMarque', { id: PREMIER, jeton: fichier.deposer('logo.png', octets) }),
    );
    expect(refus.transmise.champs?.['jeton']?.replace(/[\u00A0\u202F]/gu, ' ')).toContain(phrase);
    expect(fichier.appeler('emetteurs.image', { id: PREMIER })).toBeNull();
  });
});

describe('les signataires', () => {
  const saisie = {
    civilite: 'Mme',
    prenom: 'Zoé',
    nom: 'Essai',
    qualite: 'secrétaire générale',
    delegation: null,
  } as const;

  it('un seul par défaut ; non choisi, il s’efface ; choisi pour un document, il n’est plus que retiré', () => {
    const fichier = unFichier();
    const { appeler } = fichier;
    const un = appeler('signataires.ajouter', { ...saisie, emetteurId: PREMIER }).id;
    const deux = appeler('signataires.ajouter', { ...saisie, nom: 'Deux', emetteurId: PREMIER }).id;
    appeler('signataires.definirParDefaut', { emetteurId: PREMIER, id: un });
    appeler('signataires.definirParDefaut', { emetteurId: PREMIER, id: deux });
    expect(lire(fichier, PREMIER)?.signataires.map((s) => [s.nom, s.parDefaut])).toEqual([
      ['Essai', false],
      ['Deux', true],
    ]);
    const instanceId = unCdpe(fichier);
    appeler('emetteurs.choisir', {
      objet: 'instance',
      id: instanceId,
      genre: 'arrete-voix',
      choix: { emetteurId: PREMIER, signataireId: deux },
    });
    appeler('signataires.retirer', { id: un });
    appeler('signataires.retirer', { id: deux });
    expect(lire(fichier, PREMIER)?.signataires).toMatchObject([
      { nom: 'Deux', parDefaut: false, retireLe: '2026-03-12' },
    ]);
    expect(refusDe(() => appeler('signataires.definirParDefaut', { emetteurId: PREMIER, id: deux })).message).toContain(
      'retiré',
    );
    const lu = appeler('emetteurs.duDocument', { objet: 'instance', id: instanceId, genre: 'arrete-voix' });
    expect(lu).toMatchObject({ provenance: 'document', emetteur: { signataire: { nom: 'Deux' } } });
  });

  it('un signataire d’un autre émetteur ne se choisit pas', () => {
    const fichier = unFichier();
    const { appeler } = fichier;
    const id = creer(fichier);
    const signataireId = appeler('signataires.ajouter', { ...saisie, emetteurId: id }).id;
    const instanceId = unCdpe(fichier);
    const refus = refusDe(() =>
      appeler('emetteurs.choisir', {
        objet: 'instance',
        id: instanceId,
        genre: 'arrete-voix',
        choix: { emetteurId: PREMIER, signataireId },
      }),
    );
    expect(refus.message).toContain('n’est pas de cet émetteur');
  });
});
