import { describe, expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';
import { uneSeanceTenue } from '#tests/support/constructeurs/une-seance-tenue.ts';

const PREMIER = 'emetteur';
/** Un PNG d'un point sur deux, et un autre de trois sur un. */
const png = (largeur: string, hauteur: string) =>
  Buffer.from(`89504e470d0a1a0a0000000d49484452${largeur}${hauteur}08020000000000000049454e44ae426082`, 'hex');
const MARQUE = png('00000001', '00000002');
const LOGO = png('00000003', '00000001');

/** Une réunion, un second émetteur, et son bloc-marque. */
function deuxEmetteurs<R extends ReturnType<typeof uneReunion>>(reunion: R) {
  const { appeler, deposer } = reunion;
  const autre = appeler('emetteurs.creer', { nature: 'sous_prefecture', intitule: 'Sous-préfecture de Mulhouse' }).id;
  appeler('emetteurs.poserBlocMarque', { id: autre, jeton: deposer('marque.png', MARQUE) });
  const apercu = (genre: 'convocation' | 'proces-verbal') =>
    appeler('documents.apercu', { reunionId: reunion.id, genre });
  const duDocument = (genre: string) => appeler('emetteurs.duDocument', { objet: 'reunion', id: reunion.id, genre });
  return { ...reunion, autre, apercu, duDocument };
}

describe('au nom de qui part un document', () => {
  it('par défaut celui du fichier, puis celui de l’instance, puis celui choisi ici ; la provenance est dite', () => {
    const { appeler, instanceId, id, autre, apercu, duDocument } = deuxEmetteurs(uneReunion());
    expect(duDocument('convocation')).toMatchObject({ provenance: 'fichier', emetteur: { id: PREMIER } });
    appeler('emetteurs.donnerALInstance', { instanceId, emetteurId: autre });
    expect(duDocument('convocation')).toMatchObject({ provenance: 'instance', emetteur: { id: autre } });
    expect(apercu('convocation')).toMatchObject({
      auteur: 'Sous-préfecture de Mulhouse',
      enTete: { image: { largeur: 1, hauteur: 2 } },
    });
    const choix = { emetteurId: PREMIER, signataireId: null };
    appeler('emetteurs.choisir', { objet: 'reunion', id, genre: 'convocation', choix });
    expect(duDocument('convocation')).toMatchObject({ provenance: 'document', emetteur: { id: PREMIER } });
    expect(apercu('convocation')).toMatchObject({ auteur: 'Préfecture d’essai', enTete: { image: null } });
    expect(apercu('proces-verbal').auteur).toBe('Sous-préfecture de Mulhouse');
    expect(duDocument('convocation-individuelle')).toMatchObject({
      provenance: 'convocation',
      emetteur: { id: PREMIER },
    });
    expect(duDocument('proces-verbal').provenance).toBe('instance');
    expect(appeler('historique.objet', { objet: 'reunion', id }).flatMap(({ changements }) => changements)[0]).toEqual({
      quoi: 'Émetteur choisi pour un document',
      avant: null,
      apres: 'Convocation',
    });
    appeler('historique.annuler', {});
    expect(duDocument('convocation').provenance).toBe('instance');
  });

  it('se reprend : l’habituel revient ; un émetteur archivé ne se choisit plus', () => {
    const { appeler, id, autre, duDocument } = deuxEmetteurs(uneReunion());
    const vise = { objet: 'reunion', id, genre: 'convocation' } as const;
    appeler('emetteurs.choisir', { ...vise, choix: { emetteurId: autre, signataireId: null } });
    appeler('emetteurs.archiver', { id: autre, archive: true });
    expect(duDocument('convocation').emetteurs.map((un) => un.id)).toContain(autre);
    appeler('emetteurs.choisir', { ...vise, choix: null });
    expect(duDocument('convocation')).toMatchObject({ provenance: 'fichier' });
    expect(duDocument('convocation').emetteurs.map((un) => un.id)).not.toContain(autre);
    const trop = () => appeler('emetteurs.choisir', { ...vise, choix: { emetteurId: autre, signataireId: null } });
    expect(refus(trop).message).toContain('archivé');
  });

  it('pour un acte d’instance, de même', () => {
    const { appeler, instanceId, autre } = deuxEmetteurs(uneReunion());
    const genre = 'arrete-voix' as const;
    appeler('emetteurs.choisir', {
      objet: 'instance',
      id: instanceId,
      genre,
      choix: { emetteurId: autre, signataireId: null },
    });
    expect(appeler('projets.apercu', { instanceId, genre }).auteur).toBe('Sous-préfecture de Mulhouse');
    expect(appeler('projets.apercu', { instanceId, genre: 'arrete-composition' }).auteur).toBe('Préfecture d’essai');
  });
});

describe('les logotypes (R-125)', () => {
  it('trois au plus ; ajoutés, remplacés, renommés, retirés, tout s’annule', () => {
    const { appeler, instanceId, deposer } = uneReunion();
    const ajouter = (collectivite: string) =>
      appeler('logos.ajouter', { instanceId, collectivite, jeton: deposer('logo.png', LOGO) }).id;
    const [un = ''] = ['Région', 'Département', 'Ville'].map(ajouter);
    expect(refus(() => ajouter('Une de trop')).message).toContain('3 logotypes au plus');
    appeler('logos.modifier', { id: un, vu: 1e9, patch: { collectivite: 'Région Grand Est' } });
    appeler('logos.remplacer', { id: un, jeton: deposer('autre.png', MARQUE) });
    expect(appeler('logos.image', { id: un })).toMatchObject({ largeur: 1, hauteur: 2 });
    appeler('logos.retirer', { id: un });
    const noms = () => appeler('emetteurs.deLInstance', { instanceId }).logos.map((logo) => logo.collectivite);
    expect(noms()).toEqual(['Département', 'Ville']);
    appeler('historique.annuler', {});
    expect(noms()).toEqual(['Région Grand Est', 'Département', 'Ville']);
    expect(appeler('logos.image', { id: un })).toMatchObject({ largeur: 1, hauteur: 2 });
  });

  it('une version figée garde ses images, même remplacées depuis', () => {
    const tenue = deuxEmetteurs(uneSeanceTenue());
    const { appeler, instanceId, autre, deposer, diffuser } = tenue;
    appeler('emetteurs.donnerALInstance', { instanceId, emetteurId: autre });
    const logo = appeler('logos.ajouter', {
      instanceId,
      collectivite: 'Département',
      jeton: deposer('logo.png', LOGO),
    }).id;
    const version = diffuser().id;
    appeler('emetteurs.retirerBlocMarque', { id: autre });
    appeler('logos.retirer', { id: logo });
    expect(tenue.apercu('proces-verbal').enTete).not.toHaveProperty('partenaires');
    const { document } = appeler('versions.lire', { id: version });
    expect(document.enTete.image).toMatchObject({ largeur: 1, hauteur: 2 });
    expect(document.enTete.partenaires).toMatchObject([{ texte: 'Département', image: { largeur: 3, hauteur: 1 } }]);
  });
});
