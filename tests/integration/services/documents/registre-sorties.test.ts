import { describe, expect, it } from 'vitest';
import type { Entree } from '#shared/contract/contract.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';
import { uneSeanceTenue } from '#tests/support/constructeurs/une-seance-tenue.ts';

const VU = Number.MAX_SAFE_INTEGER;
const clair = (texte: string | undefined) => (texte ?? '').replace(/[\u00A0\u202F]/gu, ' ');

/** Une réunion dont le service et deux membres ont une adresse, et une pièce de séance. */
function uneConvocation() {
  const reunion = uneReunion();
  const { appeler, demander, deposer, octets, id, lire } = reunion;
  appeler('emetteurs.modifier', { id: 'emetteur', vu: VU, patch: { courriel: 'cdpe@exemple.fr' } });
  for (const [rang, { mandats }] of lire().sieges.slice(0, 2).entries())
    appeler('personnes.modifier', {
      id: mandats[0]?.personne.id ?? '',
      vu: VU,
      patch: { courriel: `membre-${rang}@exemple.fr` },
    });
  const lister = (plus: Partial<Entree<'registre.lister'>> = {}) => appeler('registre.lister', plus);
  const juger = (ligne: string | undefined) => appeler('registre.etats', { ids: [ligne ?? ''] })[0];
  const rouvrir = async (ligne: string | undefined) => {
    const { fichier } = await demander('registre.rouvrir', { id: ligne ?? '' });
    return octets.lire(fichier?.jeton ?? '');
  };
  const joindre = () =>
    appeler('pieces.joindre', { reunionId: id, pointId: null, jetons: [deposer('Note.pdf', '%PDF-1.7 note')] });
  return { ...reunion, lister, juger, rouvrir, joindre };
}

describe('ce qui sort autrement qu’en Word entre au registre', () => {
  it('un courriel : à qui, sur quoi, avec quelles pièces ; il se rouvre octet pour octet, quoi qu’il soit advenu', async () => {
    const { appeler, demander, octets, id, lister, juger, rouvrir, lire } = uneConvocation();
    const { jeton, nom } = await demander('convocation.brouillon', { reunionId: id, message: 'convoquer' });
    const [ligne, ...autres] = lister().lignes;
    expect(autres).toEqual([]);
    expect(ligne).toMatchObject({
      titre: 'Courriel de convocation',
      nom,
      emetteur: 'Préfecture d’essai',
      reunionId: id,
      rouvrable: true,
    });
    const { courriel } = appeler('registre.lire', { id: ligne?.id ?? '' });
    expect(courriel).toMatchObject({
      cci: ['membre-0@exemple.fr', 'membre-1@exemple.fr'],
      pieces: [expect.stringMatching(/_agenda\.ics$/u)],
    });
    expect(clair(courriel?.objet)).toBe('Convocation – CDPE du Haut-Rhin, jeudi 16 avril 2026');
    const qui = lire().sieges[0]?.mandats[0]?.personne.id ?? '';
    appeler('personnes.modifier', { id: qui, vu: VU, patch: { courriel: null } });
    expect(await rouvrir(ligne?.id)).toEqual(octets.lire(jeton));
    expect(juger(ligne?.id)?.etat).toBe('tel_quel');
  });

  it('ses pièces ne sont pas recopiées ; retirées pour de bon, il le dit', async () => {
    const { appeler, demander, id, db, lister, rouvrir, joindre, contexte, lire } = uneConvocation();
    joindre();
    const contenus = () =>
      db.prepare('SELECT count(*), sum(taille) FROM piece_contenu').raw().get() as [number, number];
    const [, avant] = contenus();
    await demander('convocation.brouillon', { reunionId: id, message: 'convoquer' });
    const [ligne] = lister().lignes;
    expect(appeler('registre.lire', { id: ligne?.id ?? '' }).courriel?.pieces).toContain('Note.pdf');
    expect(new TextDecoder().decode((await rouvrir(ligne?.id))?.octets)).toContain('Note.pdf');
    const poidsDeLaPiece = 13;
    // L'arbre et le fichier d'agenda, rien de la pièce.
    expect(contenus()[1] - avant).toBeGreaterThan(poidsDeLaPiece);
    appeler('pieces.retirer', { id: lire().pieces[0]?.id ?? '' });
    contexte.depots.pieces.liberer('2999-01-01');
    await expect(rouvrir(ligne?.id)).rejects.toThrow('« Note.pdf » en faisait partie');
  });

  it('une invitation d’agenda périme quand la date change, et se renvoie', async () => {
    const { appeler, demander, octets, horloge, id, lister, juger, rouvrir } = uneConvocation();
    const { jeton } = await demander('convocation.agenda', { reunionId: id, annonce: 'convoquer' });
    const [ligne] = lister().lignes;
    expect(ligne).toMatchObject({ titre: 'Agenda : convocation', rouvrable: true });
    horloge.avancer(60_000);
    expect(juger(ligne?.id)?.etat).toBe('a_jour');
    appeler('reunions.modifier', { id, vu: VU, patch: { heureDebut: '14:00' } });
    expect(juger(ligne?.id)).toMatchObject({ etat: 'perime', phrase: expect.stringContaining('invitation') });
    expect(await rouvrir(ligne?.id)).toEqual(octets.lire(jeton));
    await demander('convocation.agenda', { reunionId: id, annonce: 'convoquer' });
    expect(lister().lignes.map(({ id: autre }) => juger(autre)?.etat)).toEqual(['a_jour']);
    expect(lister({ remplaces: true }).lignes).toHaveLength(2);
  });

  it('comparer ne garde rien', async () => {
    const { appeler, demander, id, db, lister, juger } = uneConvocation();
    await demander('convocation.agenda', { reunionId: id, annonce: 'bloquer' });
    appeler('reunions.modifier', { id, vu: VU, patch: { heureDebut: '14:00' } });
    const gardes = () => db.prepare('SELECT count(*) FROM piece_contenu').pluck().get();
    const avant = gardes();
    expect(juger(lister().lignes[0]?.id)?.etat).toBe('perime');
    expect(gardes()).toBe(avant);
  });

  it('refusé, il ne s’y inscrit pas : sans destinataire, sans adresse du service', () => {
    const { appeler, id, lister } = uneConvocation();
    appeler('emetteurs.modifier', { id: 'emetteur', vu: VU, patch: { courriel: null } });
    expect(refus(() => appeler('convocation.agenda', { reunionId: id, annonce: 'convoquer' })).message).toMatch(/./u);
    expect(refus(() => appeler('convocation.brouillon', { reunionId: id, message: 'convoquer' })).message).toMatch(
      /./u,
    );
    expect(lister().lignes).toEqual([]);
  });

  it('l’agenda de l’année et les données d’une instance ; chaque famille se filtre', async () => {
    const { demander, octets, id, instanceId, lister, rouvrir } = uneConvocation();
    await demander('calendrier.agenda', { annee: 2026, instanceId: null });
    await demander('convocation.brouillon', { reunionId: id, message: 'bloquer' });
    await demander('documents.produire', { reunionId: id, genre: 'convocation' });
    const { jeton } = await demander('instances.exporter', { id: instanceId });
    const titres = (famille: Entree<'registre.lister'>['famille']) => lister({ famille }).lignes.map((l) => l.titre);
    expect(titres(null)).toHaveLength(4);
    expect(titres('documents')).toEqual(['Convocation']);
    expect(titres('courriels')).toEqual(['Courriel : date à réserver', 'Agenda de l’année']);
    expect(titres('exports')).toEqual(['Données de l’instance']);
    const [ligne] = lister({ famille: 'exports' }).lignes;
    expect(ligne).toMatchObject({ instanceId, objet: 'CDPE du Haut-Rhin' });
    expect(await rouvrir(ligne?.id)).toEqual(octets.lire(jeton));
  });

  it('le courriel du relevé, au nom de l’émetteur du relevé', async () => {
    const { appeler, demander, id, lire } = uneSeanceTenue();
    const qui = lire().sieges[0]?.mandats[0]?.personne.id ?? '';
    appeler('personnes.modifier', { id: qui, vu: VU, patch: { courriel: 'membre@exemple.fr' } });
    const autre = appeler('emetteurs.creer', { nature: 'ddets', intitule: 'DDETS d’essai' }).id;
    const choix = { emetteurId: autre, signataireId: null };
    appeler('emetteurs.choisir', { objet: 'reunion', id, genre: 'releve-decisions', choix });
    await demander('rendu.brouillon', { reunionId: id, quoi: 'releve' });
    const [ligne] = appeler('registre.lister', {}).lignes;
    expect(ligne).toMatchObject({ titre: 'Courriel du relevé de décisions', emetteur: 'DDETS d’essai' });
    expect(appeler('registre.lire', { id: ligne?.id ?? '' }).courriel?.texte).toContain('DDETS d’essai');
  });
});
