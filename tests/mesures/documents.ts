import Docxtemplater from 'docxtemplater';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import PizZip from 'pizzip';
import { rendreWord } from '#electron/documents/render.ts';
import type { Bloc, DocumentNeutre } from '#shared/documents/blocs.ts';
import { etablirDocument } from '#shared/documents/etablir.ts';
import { champsDeSeance } from '#shared/documents/modele/champs-de-seance.ts';
import { modeleDeDepart } from '#shared/documents/modele/depart.ts';
import { textesDuBloc } from '#shared/documents/texte-des-blocs.ts';
import { texteNu } from '#shared/documents/segments.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { chronometrer, type Temps } from './chronometre.ts';

const paragraphe = (texte: string) => new Paragraph({ children: [new TextRun(texte)] });
const cellule = (texte: string) => new TableCell({ children: [paragraphe(texte)] });

/** Le même contenu, par `docx` nu : ni style, ni signet, ni mise en page. */
function nu(bloc: Bloc): (Paragraph | Table)[] {
  if (bloc.type !== 'tableau') return textesDuBloc(bloc).map(paragraphe);
  const rangs = bloc.lignes.map((ligne) =>
    ligne.type === 'groupe' ? [texteNu(ligne.titre)] : ligne.cellules.map(texteNu),
  );
  const tetes = bloc.colonnes.map(({ titre }) => titre);
  return [new Table({ rows: [tetes, ...rangs].map((rang) => new TableRow({ children: rang.map(cellule) })) })];
}

const parDocxNu = ({ blocs }: DocumentNeutre): Promise<ArrayBuffer> =>
  Packer.toArrayBuffer(new Document({ sections: [{ children: blocs.flatMap(nu) }] }));

/** Le modèle équivalent : les points et les décisions écrits un à un, les présents en liste, sans bloc tout fait. */
async function modeleEquivalent(): Promise<Uint8Array> {
  const depart = modeleDeDepart('proces-verbal', 'Procès-verbal');
  const blocs = depart.blocs.filter((bloc) => !JSON.stringify(bloc).includes('{@bloc'));
  const presents: Bloc = {
    type: 'paragraphe',
    id: 'presents',
    style: 'corps',
    lie: false,
    segments: [{ texte: '{#presents}{nom_complet}, {qualite} ; {/presents}' }],
  };
  return rendreWord({ ...depart, blocs: [...blocs, presents] });
}

const PAR_NOUS = ' : par nous, données à octets';
const PAR_DOCX_NU = ' : docx nu, mêmes blocs';
const PAR_DOCXTEMPLATER = ' : docxtemplater, modèle équivalent';

/**
 * Le procès-verbal d'une séance, des données aux octets : par nous, par `docx` nu, par docxtemplater sur le modèle
 * équivalent, à la suite, sur la même machine.
 */
export async function comparerLesVoies(nom: string, seance: Seance, tours: number): Promise<readonly Temps[]> {
  const etablir = () => etablirDocument('proces-verbal', seance, { image: null });
  const modele = await modeleEquivalent();
  const parDocxtemplater = () => {
    const document = new Docxtemplater(new PizZip(modele), { paragraphLoop: true, linebreaks: true });
    document.render(champsDeSeance(seance, etablir(), []));
    return document.toUint8Array({ compression: 'DEFLATE' });
  };
  const arbre = etablir();
  return [
    await chronometrer(`${nom}${PAR_NOUS}`, tours, () => rendreWord(etablir()), 10),
    await chronometrer(`${nom}${PAR_DOCX_NU}`, tours, () => parDocxNu(arbre), 10),
    await chronometrer(`${nom}${PAR_DOCXTEMPLATER}`, tours, async () => parDocxtemplater(), 10),
  ];
}

/** Notre temps rapporté à celui des deux autres voies, médiane contre médiane : une phrase par document comparé. */
export function rapports(temps: readonly Temps[]): readonly string[] {
  const p50 = (nom: string) => temps.find((un) => un.nom === nom)?.p50 ?? Number.NaN;
  return temps.flatMap(({ nom }) => {
    if (!nom.endsWith(PAR_NOUS)) return [];
    const document = nom.slice(0, -PAR_NOUS.length);
    const [nu, modele] = [PAR_DOCX_NU, PAR_DOCXTEMPLATER].map((voie) => p50(nom) / p50(`${document}${voie}`));
    return [`${document} : ${nu?.toFixed(2)} fois docx nu, ${modele?.toFixed(2)} fois docxtemplater`];
  });
}
