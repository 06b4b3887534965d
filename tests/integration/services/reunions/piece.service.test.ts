import { describe, expect, it } from 'vitest';
import { viderCorbeille } from '#electron/services/donnees/corbeille.service.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

const ordreCorbeille = { type: 'corbeille.vider', libelle: 'Vider', annulable: false, fenetre: 1 } as const;

function unePieceJointe() {
  const reunion = uneReunion();
  const { appeler, deposer, id, pointId, lire, db, octets } = reunion;
  const joindre = (noms: readonly string[], point: string | null = pointId) =>
    appeler('pieces.joindre', { reunionId: id, pointId: point, jetons: noms.map((nom) => deposer(nom)) });
  const contenus = () => db.prepare('SELECT count(*) FROM piece_contenu').pluck().get();
  const lignes = () => db.prepare('SELECT count(*) FROM piece').pluck().get();
  const octetsDe = (piece: string) => {
    const { jeton } = appeler('pieces.prendre', { id: piece });
    return new TextDecoder().decode(octets.lire(jeton)?.octets);
  };
  const titres = () => lire().pieces.map(({ titre }) => titre);
  return { ...reunion, joindre, contenus, lignes, octetsDe, titres };
}

describe('les pièces d’une réunion', () => {
  it('se joignent à plusieurs, au point ou à la réunion, et se rendent telles qu’on les a prises', () => {
    const { joindre, lire, pointId, octetsDe } = unePieceJointe();
    const { ids, remarques } = joindre(['Bilan_2025.pdf', 'suivi.xlsm']);
    joindre(['Dossier complet.pdf'], null);
    expect(remarques).toHaveLength(1);
    expect(remarques[0]).toContain('contient des macros');
    expect(lire().pieces).toMatchObject([
      { pointId: null, titre: 'Dossier complet' },
      { pointId, titre: 'Bilan 2025', acheve: true, recueLe: '2026-03-12', fichier: { nom: 'Bilan_2025.pdf' } },
      { pointId, titre: 'suivi' },
    ]);
    expect(octetsDe(ids[0] ?? '')).toBe('Bilan_2025.pdf');
  });

  it('refuse tout le lot si l’un est un programme, en le nommant, et ne garde rien', () => {
    const { joindre, lire, contenus } = unePieceJointe();
    expect(refus(() => joindre(['note.pdf', 'facture.pdf.exe'])).message).toMatch(
      /facture\.pdf\.exe.*est un programme/u,
    );
    expect(lire().pieces).toEqual([]);
    expect(contenus()).toBe(0);
  });

  it('un jeton ne sert qu’une fois', () => {
    const { appeler, deposer, id } = unePieceJointe();
    const jetons = [deposer('a.pdf')];
    appeler('pieces.joindre', { reunionId: id, pointId: null, jetons });
    expect(refus(() => appeler('pieces.joindre', { reunionId: id, pointId: null, jetons })).message).toContain(
      'a expiré',
    );
  });

  it('R-043 : s’annonce avant d’être jointe, puis se joint et se remplace', () => {
    const { appeler, deposer, id, pointId, lire, octetsDe, contenus } = unePieceJointe();
    const piece = appeler('pieces.annoncer', { reunionId: id, pointId, titre: 'Étude de l’Insee' }).id;
    expect(lire().pieces).toMatchObject([{ titre: 'Étude de l’Insee', pieceId: null, fichier: null, recueLe: null }]);
    expect(refus(() => appeler('pieces.prendre', { id: piece })).message).toContain('pas encore joint');
    appeler('pieces.remplacer', { id: piece, jeton: deposer('etude.pdf', 'première') });
    appeler('pieces.remplacer', { id: piece, jeton: deposer('etude.pdf', 'corrigée') });
    expect(octetsDe(piece)).toBe('corrigée');
    appeler('historique.annuler', { commande: 'pieces.remplacer' });
    expect(octetsDe(piece)).toBe('première');
    expect(contenus()).toBe(2);
  });

  it('R-218 : se dit préparatoire, se renomme, s’ordonne parmi celles du même point', () => {
    const { appeler, joindre, lire, titres } = unePieceJointe();
    const { ids } = joindre(['a.pdf', 'b.pdf', 'c.pdf']);
    appeler('pieces.modifier', { id: ids[0] ?? '', vu: 1e9, patch: { acheve: false, titre: 'Projet d’avis' } });
    expect(lire().pieces[0]).toMatchObject({ acheve: false, titre: 'Projet d’avis' });
    appeler('pieces.deplacer', { id: ids[2] ?? '', rang: 1 });
    expect(titres()).toEqual(['c', 'Projet d’avis', 'b']);
    appeler('pieces.retirer', { id: ids[0] ?? '' });
    expect(titres()).toEqual(['c', 'b']);
  });

  it('retirée, ou partie avec son point, revient entière quand on annule', () => {
    const { appeler, joindre, lire, octetsDe, pointId, lignes } = unePieceJointe();
    const [piece = ''] = joindre(['a.pdf']).ids;
    for (const geste of ['piece', 'point'] as const) {
      if (geste === 'piece') appeler('pieces.retirer', { id: piece });
      else appeler('points.supprimer', { id: pointId });
      expect(lire().pieces).toEqual([]);
      expect(lignes()).toBe(0);
      appeler('historique.annuler', { commande: null });
      expect(octetsDe(piece)).toBe('a.pdf');
    }
  });

  it('le contenu que rien ne tient se libère trente jours après, et l’annulation le dit', () => {
    const { appeler, joindre, contexte, journal, horloge, contenus, octetsDe, db } = unePieceJointe();
    const [piece = ''] = joindre(['a.pdf']).ids;
    const [autre = ''] = joindre(['b.pdf']).ids;
    for (const sha256 of db.prepare<[], string>('SELECT sha256 FROM piece_contenu').pluck().all())
      contexte.depots.textesDePieces.noter(sha256, 'lu', 'Un texte lu');
    const textes = () => db.prepare('SELECT sha256 FROM texte_de_piece ORDER BY 1').pluck().all();
    appeler('pieces.retirer', { id: piece });
    const vider = () => journal.executer(ordreCorbeille, () => viderCorbeille(contexte));
    vider();
    expect(contenus()).toBe(2);
    expect(textes()).toHaveLength(2);
    horloge.avancer(32 * 86_400_000);
    vider();
    expect(contenus()).toBe(1);
    // Ce qui s'en était lu part avec les octets.
    expect(textes()).toEqual(db.prepare('SELECT sha256 FROM piece_contenu').pluck().all());
    expect(octetsDe(autre)).toBe('b.pdf');
    expect(refus(() => appeler('historique.annuler', { commande: 'pieces.retirer' })).message).toContain('effacé');
  });

  it('une réunion effacée de la corbeille n’y laisse pas ses pièces', () => {
    const { appeler, joindre, contexte, journal, horloge, lignes, contenus, id } = unePieceJointe();
    joindre(['a.pdf']);
    appeler('reunions.supprimer', { id });
    horloge.avancer(32 * 86_400_000);
    journal.executer(ordreCorbeille, () => viderCorbeille(contexte));
    expect(lignes()).toBe(0);
    horloge.avancer(32 * 86_400_000);
    journal.executer(ordreCorbeille, () => viderCorbeille(contexte));
    expect(contenus()).toBe(0);
  });

  it('ne se range pas sous le point d’une autre réunion', () => {
    const { appeler, deposer, pointId, instanceId } = unePieceJointe();
    const autre = appeler('reunions.creer', { instanceId, date: '2026-06-01', heureDebut: '10:00' }).id;
    const joindre = () => appeler('pieces.joindre', { reunionId: autre, pointId, jetons: [deposer('a.pdf')] });
    expect(refus(joindre).message).toContain('n’est pas à l’ordre du jour');
  });
});
