import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Entree } from '#shared/contract/contract.ts';
import type { UnFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';
import { uneSeanceTenue } from '#tests/support/constructeurs/une-seance-tenue.ts';

const VU = Number.MAX_SAFE_INTEGER;
const RECHERCHE = { reunionId: null, instanceId: null, genre: null, texte: '' };
const clair = (texte: string | undefined) => (texte ?? '').replace(/[\u00A0\u202F]/gu, ' ');

/** Le corps d'un Word remis sous ce jeton, sans les numéros que la bibliothèque donne aux signets. */
function corps({ octets }: UnFichier, jeton: string): string {
  const fichier = octets.lire(jeton);
  if (fichier === null) throw new Error('Document perdu.');
  return new TextDecoder().decode(unzipSync(fichier.octets)['word/document.xml']).replace(/ w:id="\d+"/gu, '');
}

async function attendre({ appeler }: Pick<UnFichier, 'appeler'>, travail: string) {
  for (;;) {
    const suivi = appeler('travaux.suivre', { travail });
    if (suivi.fichiers !== null || suivi.echec !== null) return suivi;
    await new Promise((suite) => setTimeout(suite, 20));
  }
}

describe('le registre des documents sortis', () => {
  it('dit qui, quand, quoi, d’après quel arbre ; la dernière production d’abord', async () => {
    const fichier = uneReunion();
    const { appeler, demander, id, instanceId, horloge, contexte } = fichier;
    await demander('documents.produire', { reunionId: id, genre: 'convocation' });
    horloge.avancer(60_000);
    await demander('projets.produire', { instanceId, genre: 'fiche-instance' });
    const { lignes, genres, instances } = appeler('registre.lister', RECHERCHE);
    expect(lignes.map(({ titre, objet, chemin, rouvrable }) => [titre, clair(objet), chemin, rouvrable])).toEqual([
      ['Fiche de l’instance', expect.stringContaining('Haut-Rhin'), null, true],
      ['Convocation', 'CDPE du Haut-Rhin, 16 avril 2026', null, true],
    ]);
    const auteur = lignes[0]?.auteur ?? '';
    expect(lignes[1]).toMatchObject({ auteur, emetteur: 'Préfecture d’essai', quandUtc: expect.stringMatching(/Z$/u) });
    expect(lignes[0]?.empreinte).toMatch(/^[0-9a-f]{64}$/u);
    expect(genres.map(({ genre }) => genre)).toEqual(['convocation', 'fiche-instance']);
    expect(instances).toEqual([{ id: instanceId, nom: 'CDPE du Haut-Rhin' }]);
    expect(
      contexte.depots.documentsProduits.lister({ ...RECHERCHE, famille: null, texte: 'FICHE', remplaces: true }, 9),
    ).toHaveLength(1);
  });

  it('se filtre par réunion, par instance, par genre et par mots', async () => {
    const fichier = uneReunion();
    const { appeler, demander, id, instanceId } = fichier;
    const autre = appeler('reunions.creer', { instanceId, date: '2026-06-16', heureDebut: '14:00' }).id;
    await demander('documents.produire', { reunionId: id, genre: 'convocation' });
    await demander('documents.produire', { reunionId: autre, genre: 'ordre-du-jour' });
    await demander('projets.produire', { instanceId, genre: 'fiche-instance' });
    const titres = (plus: Partial<Entree<'registre.lister'>>) =>
      appeler('registre.lister', { ...RECHERCHE, ...plus }).lignes.map(({ titre }) => titre);
    expect(titres({ reunionId: id })).toEqual(['Convocation']);
    expect(titres({ instanceId })).toEqual(['Fiche de l’instance', 'Ordre du jour', 'Convocation']);
    expect(titres({ genre: 'ordre-du-jour' })).toEqual(['Ordre du jour']);
    expect(titres({ texte: 'JUIN' })).toEqual(['Ordre du jour']);
    expect(titres({ texte: 'introuvable' })).toEqual([]);
  });

  it('dit périmé ce dont les données ont changé, et en quoi ; à jour le reste', async () => {
    const fichier = uneReunion();
    const { appeler, demander, id, pointId, instanceId } = fichier;
    await demander('documents.produire', { reunionId: id, genre: 'ordre-du-jour' });
    await demander('projets.produire', { instanceId, genre: 'arrete-voix' }).catch(() => null);
    const [ligne] = appeler('registre.lister', { ...RECHERCHE, reunionId: id }).lignes;
    const juger = () => appeler('registre.etats', { ids: [ligne?.id ?? ''] })[0];
    expect(juger()).toMatchObject({ etat: 'a_jour', phrase: '' });
    appeler('points.modifier', { id: pointId, vu: VU, patch: { mesNotes: 'Ne change rien au document.' } });
    expect(juger()).toMatchObject({ etat: 'a_jour' });
    appeler('points.modifier', { id: pointId, vu: VU, patch: { titre: 'Feuille de route révisée' } });
    expect(juger()?.etat).toBe('perime');
    expect(juger()?.phrase).toContain('passage');
    const lu = appeler('registre.lire', { id: ligne?.id ?? '' });
    const textes = lu.ecarts.flatMap(({ differences }) =>
      differences.flatMap(({ avant, apres }) => [...avant, ...apres]),
    );
    expect(textes.join('\n')).toContain('Feuille de route révisée');
    // La donnée revient : le document redevient celui que l'on produirait.
    appeler('historique.annuler', {});
    expect(juger()).toMatchObject({ etat: 'a_jour' });
    appeler('emetteurs.modifier', { id: 'emetteur', vu: VU, patch: { intitule: 'Sous-préfecture d’essai' } });
    expect(clair(juger()?.phrase)).toContain('émetteur était « Préfecture d’essai »');
  });

  it('rouvre à l’identique ce qui est parti, quoi qu’il soit advenu des données', async () => {
    const fichier = uneReunion();
    const { appeler, demander, id, pointId } = fichier;
    const { jeton } = await demander('documents.produire', { reunionId: id, genre: 'convocation' });
    const parti = corps(fichier, jeton);
    const [ligne] = appeler('registre.lister', RECHERCHE).lignes;
    appeler('points.modifier', { id: pointId, vu: VU, patch: { titre: 'Tout autre chose' } });
    appeler('emetteurs.modifier', { id: 'emetteur', vu: VU, patch: { ville: 'Mulhouse' } });
    const rouvert = await demander('registre.rouvrir', { id: ligne?.id ?? '' });
    expect(rouvert.fichier?.nom).toBe(ligne?.nom);
    expect(corps(fichier, rouvert.fichier?.jeton ?? '')).toBe(parti);
    appeler('reunions.supprimer', { id });
    expect(appeler('registre.etats', { ids: [ligne?.id ?? ''] })[0]?.etat).toBe('disparu');
    const encore = await demander('registre.rouvrir', { id: ligne?.id ?? '' });
    expect(corps(fichier, encore.fichier?.jeton ?? '')).toBe(parti);
  });

  it('refuse de rouvrir un arbre altéré hors de l’application', async () => {
    const { appeler, demander, id, db } = uneReunion();
    await demander('documents.produire', { reunionId: id, genre: 'convocation' });
    const [ligne] = appeler('registre.lister', RECHERCHE).lignes;
    db.prepare('UPDATE piece_contenu SET octets = ? WHERE sha256 = (SELECT source FROM document_produit)').run(
      Buffer.from('autre'),
    );
    await expect(demander('registre.rouvrir', { id: ligne?.id ?? '' })).rejects.toThrow(
      'ne correspond plus à son empreinte',
    );
  });

  it('un document produit de nouveau remplace le précédent, que l’on peut encore montrer', async () => {
    const { appeler, demander, id, pointId } = uneReunion();
    await demander('documents.produire', { reunionId: id, genre: 'convocation' });
    appeler('points.modifier', { id: pointId, vu: VU, patch: { titre: 'Autre titre' } });
    await demander('documents.produire', { reunionId: id, genre: 'convocation' });
    expect(appeler('registre.lister', RECHERCHE).lignes.map(({ remplace }) => remplace)).toEqual([false]);
    expect(
      appeler('registre.lister', { ...RECHERCHE, remplaces: true }).lignes.map(({ remplace }) => remplace),
    ).toEqual([false, true]);
  });

  it('n’encombre pas l’annulation : le dernier geste s’annule et se rétablit, et la réunion aussi', async () => {
    const { appeler, demander, instanceId, db } = uneReunion();
    const { id } = appeler('reunions.creer', { instanceId, date: '2026-07-16', heureDebut: '14:00' });
    appeler('points.ajouter', { reunionId: id, titre: 'Un', nature: 'decision', intervenant: null, duree: 5 });
    const operations = () => db.prepare('SELECT count(*) FROM operation').pluck().get();
    const avant = operations();
    await demander('documents.produire', { reunionId: id, genre: 'convocation' });
    expect(operations()).toBe(avant);
    appeler('historique.annuler', {});
    await demander('documents.produire', { reunionId: id, genre: 'ordre-du-jour' });
    appeler('historique.retablir', {});
    expect(appeler('reunions.lire', { id }).points).toHaveLength(1);
    appeler('historique.annuler', {});
    appeler('historique.annuler', {});
    expect(appeler('registre.lister', { ...RECHERCHE, remplaces: true }).lignes).toHaveLength(2);
  });

  it('une ligne par lot de lettres, qui se compare et se rouvre ; une ligne par export', async () => {
    const fichier = uneSeanceTenue();
    const { appeler, demander, id, lire, instanceId } = fichier;
    const objets = lire()
      .sieges.slice(0, 3)
      .map((siege) => siege.id);
    const { travail } = appeler('lettres.preparer', { reunionId: id, genre: 'convocation-individuelle', objets });
    expect((await attendre(fichier, travail)).echec).toBeNull();
    const [lot, ...autres] = appeler('registre.lister', RECHERCHE).lignes;
    expect(autres).toEqual([]);
    expect(lot).toMatchObject({ titre: 'Convocations, un fichier par personne', rouvrable: true });
    const etat = () => appeler('registre.etats', { ids: [lot?.id ?? ''] })[0];
    expect(etat()?.etat).toBe('a_jour');
    const personne = lire().sieges[0]?.mandats[0]?.personne.id ?? '';
    appeler('personnes.modifier', { id: personne, vu: VU, patch: { nom: 'Nouveau-Nom' } });
    // Elle préside : elle a sa lettre, et signe les deux autres.
    expect(etat()).toMatchObject({ etat: 'perime', phrase: '2 fichiers différents, 1 en plus, 1 en moins.' });
    const rouvert = await demander('registre.rouvrir', { id: lot?.id ?? '' });
    const { fichiers } = await attendre(fichier, rouvert.travail ?? '');
    const archive = fichier.octets.lire(fichiers?.[0]?.jeton ?? '');
    expect(Object.keys(unzipSync(archive?.octets ?? new Uint8Array()))).toHaveLength(3);
    const periode = { instanceId, departement: null, de: '2026-01-01', a: '2026-12-31' };
    const { id: exporte } = appeler('exports.commencer', periode);
    await demander('exports.avancer', { id: exporte });
    const [ligne] = appeler('registre.lister', RECHERCHE).lignes;
    expect(ligne).toMatchObject({ titre: 'Export des comptes rendus', rouvrable: true });
    expect(clair(ligne?.objet)).toBe('CDPE du Haut-Rhin, du 1er janvier 2026 au 31 décembre 2026');
    expect(appeler('registre.etats', { ids: [ligne?.id ?? ''] })[0]?.etat).toBe('tel_quel');
  });

  it('une version figée ne périme pas', async () => {
    const { appeler, demander, diffuser, pointId } = uneSeanceTenue();
    const { id } = diffuser();
    await demander('versions.produire', { id });
    appeler('points.modifier', { id: pointId, vu: VU, patch: { textePv: 'Autre.' } });
    const [ligne] = appeler('registre.lister', RECHERCHE).lignes;
    expect(ligne?.titre).toBe('Procès-verbal, version 1');
    expect(appeler('registre.etats', { ids: [ligne?.id ?? ''] })[0]?.etat).toBe('fige');
  });

  it('garde le bloc-marque d’un document sorti, même retiré du service et la corbeille vidée', async () => {
    const fichier = uneReunion();
    const { appeler, demander, deposer, id, contexte } = fichier;
    const png = Uint8Array.from(
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
    );
    appeler('emetteurs.poserBlocMarque', { id: 'emetteur', jeton: deposer('marque.png', png) });
    const apercu = appeler('documents.apercu', { reunionId: id, genre: 'ordre-du-jour' });
    await demander('documents.produire', { reunionId: id, genre: 'ordre-du-jour' });
    appeler('emetteurs.retirerBlocMarque', { id: 'emetteur' });
    contexte.depots.pieces.liberer('2999-01-01');
    const [ligne] = appeler('registre.lister', RECHERCHE).lignes;
    const lu = appeler('registre.lire', { id: ligne?.id ?? '' });
    expect(lu.document).toEqual(apercu);
    expect(lu.phrase).toContain('bloc-marque');
  });
});
