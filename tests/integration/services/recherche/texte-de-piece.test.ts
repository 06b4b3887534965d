import { describe, expect, it, vi } from 'vitest';
import { createAiguillage } from '#electron/hosts/aiguillage.ts';
import { createLectureDesPieces } from '#electron/hosts/lecture-des-pieces.ts';
import type { TexteLu } from '#electron/lecture/texte/texte-lu.ts';
import { createPassages } from '#electron/database/passages.ts';
import { PanneDeLecture } from '#electron/travaux/lecture/lire-a-part.ts';
import { createLecteurs } from '#electron/travaux/lecture/lecteurs.ts';
import { naitre } from '#tests/support/lecture/naitre.ts';
import { unPdf } from '#tests/support/lecture/un-pdf.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

/** Une réunion dont les pièces se lisent comme le ferait l'hôte ; `texte` : le lecteur. */
function unePieceLue(
  texte: (nom: string) => TexteLu = () => ({ etat: 'lu', texte: 'Le vélo pour aller au travail' }),
  relever: (cause: unknown) => void = (cause) => expect.fail(String(cause)),
) {
  const reunion = uneReunion();
  const { appeler, contexte, deposer, id, db } = reunion;
  const passages = createPassages(db);
  const lus: string[] = [];
  const lire = async () => {
    const lecture = createLectureDesPieces({
      partager: createAiguillage().partager,
      pieces: contexte.depots.textesDePieces,
      texte: ({ nom }) => {
        lus.push(nom);
        return Promise.resolve(texte(nom));
      },
      fini: () => undefined,
      relever,
    });
    lecture.toucher();
    await vi.waitUntil(() => contexte.depots.textesDePieces.combien() === 0, { timeout: 5000 });
    lecture.arreter();
    while (passages.rattraper());
  };
  const joindre = (...noms: readonly string[]) =>
    appeler('pieces.joindre', { reunionId: id, pointId: null, jetons: noms.map((nom) => deposer(nom)) }).ids;
  const trouver = (cherche: string) =>
    appeler('recherche.chercher', { texte: cherche, tri: 'pertinence', debut: 0, nombre: 50 }).lignes;
  return { ...reunion, lire, joindre, trouver, lus };
}

describe('le texte des pièces dans la recherche', () => {
  it('se trouve une fois lu, avec les mots du titre, et suit la pièce', async () => {
    const { appeler, joindre, lire, trouver, lus } = unePieceLue();
    const [piece = ''] = joindre('Étude mobilité.pdf', 'photo.png');
    expect(trouver('velo')).toEqual([]);
    await lire();
    expect(lus).toEqual(['Étude mobilité.pdf']);
    for (const cherche of ['velo', 'velo mobilite', 'mobilité "vélo pour aller"', 'velos type:piece'])
      expect(trouver(cherche)).toMatchObject([{ titre: 'Étude mobilité', genre: 'piece' }]);
    expect(trouver('velo')[0]?.extrait).toContain('Le vélo pour aller au travail');
    appeler('pieces.retirer', { id: piece });
    expect(trouver('velo')).toEqual([]);
    appeler('historique.annuler', {});
    expect(trouver('velo')).toHaveLength(1);
  });

  it('dit celles qui ne se lisent pas, et n’y revient pas', async () => {
    const { joindre, lire, trouver, lus } = unePieceLue(() => ({ etat: 'vide', texte: '' }));
    joindre('Scan.pdf');
    await lire();
    await lire();
    expect(lus).toHaveLength(1);
    expect(trouver('est:sans-texte')).toMatchObject([{ titre: 'Scan', etat: 'sans_texte' }]);
  });

  it('note abîmée, une fois, celle qui fait échouer la lecture, et lit les suivantes', async () => {
    const releve: unknown[] = [];
    const { joindre, lire, trouver, lus } = unePieceLue(
      (nom) => {
        if (nom === 'Piège.docx') throw new PanneDeLecture('TypeError');
        return { etat: 'lu', texte: 'Le vélo pour aller au travail' };
      },
      (cause) => releve.push(cause),
    );
    joindre('Étude.pdf', 'Piège.docx');
    await lire();
    await lire();
    expect(lus.toSorted()).toEqual(['Piège.docx', 'Étude.pdf']);
    expect(releve).toHaveLength(1);
    expect(trouver('velo')).toMatchObject([{ titre: 'Étude' }]);
    expect(trouver('est:sans-texte')).toMatchObject([{ titre: 'Piège', etat: 'sans_texte' }]);
  });

  it('est un texte comme un autre quand on efface une personne : il se montre, se retire, et ne se trouve plus', async () => {
    const { appeler, joindre, lire, trouver, db } = unePieceLue(() => ({
      etat: 'lu',
      texte: 'Compte rendu de Zéphirine Xylographe, chargée de mission',
    }));
    joindre('Compte rendu.docx');
    await lire();
    const { id } = appeler('personnes.creer', {
      civilite: 'Mme',
      prenom: 'Zéphirine',
      nom: 'Xylographe',
      fonction: null,
      structure: null,
      courriel: null,
      telephone: null,
    });
    expect(trouver('xylographe')).toHaveLength(2);
    const { textes } = appeler('donnees.apercuEffacement', { id });
    expect(textes).toMatchObject([{ quoi: expect.stringContaining('Texte lu d’une pièce'), sure: true, fige: false }]);
    appeler('donnees.effacer', { id, textes: textes.map(({ cle }) => cle) });
    expect(trouver('xylographe')).toEqual([]);
    expect(trouver('chargee de mission')).toHaveLength(1);
    expect(db.prepare(`SELECT count(*) FROM passage_de_piece WHERE texte LIKE '%xylographe%'`).pluck().get()).toBe(0);
  });
});

it('le lecteur lit un vrai PDF dans un processus à lui', async () => {
  const lecteurs = createLecteurs(naitre);
  const lu = await lecteurs.texte({ nom: 'a.pdf', octets: unPdf(['Bilan']) }, new AbortController().signal);
  expect(lu).toEqual({ etat: 'lu', texte: 'Bilan' });
  lecteurs.fermer();
});
