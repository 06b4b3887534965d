import type { LigneDeSemaine } from '#shared/domain/semaine/semaine.schema.ts';
import { useGestesDeNote } from '#renderer/app/notes/use-gestes-de-note.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { type GesteDeMenu, Menu } from '#renderer/ui/gestes/Menu.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import type { NoteRapide } from '#shared/domain/semaine/note-rapide.schema.ts';
import { Pourquoi } from './Pourquoi.tsx';
import { SIGNES } from './signes.ts';

interface Proprietes {
  readonly ligne: LigneDeSemaine;
  readonly aujourdHui: string;
  /** Le premier geste de l'écran, un seul. */
  readonly premier: boolean;
  readonly mettreDeCote: (ligne: LigneDeSemaine) => readonly GesteDeMenu[];
  readonly surModifier: (note: NoteRapide) => void;
}

/** Une ligne : son signe et son mot, ce que c'est, pourquoi elle est là, et le geste qui mène à l'endroit exact. */
export function LigneMontree({ ligne, aujourdHui, premier, mettreDeCote, surModifier }: Proprietes) {
  const { titre, pourquoi, enRouge, signe, vers, geste, note } = ligne;
  const { icone, mot, classe } = SIGNES[signe];
  const { cocher, retirer } = useGestesDeNote(aujourdHui);
  const deLaNote: readonly GesteDeMenu[] =
    note === null
      ? []
      : [
          { id: 'modifier', libelle: 'Modifier', icone: 'crayon', surClic: () => surModifier(note) },
          { id: 'supprimer', libelle: 'Supprimer', icone: 'corbeille', danger: true, surClic: () => retirer(note) },
        ];
  return (
    <li>
      <span className={classes('signe', classe)} title={mot}>
        <Icone nom={icone} libelle={mot} />
      </span>
      <div>
        {note !== null && note.objet === null ? (
          <button type="button" className="sujet" data-ligne onClick={() => surModifier(note)}>
            {titre}
          </button>
        ) : (
          <span data-lien>
            <Lien vers={vers} genre="objet">
              {titre}
            </Lien>
          </span>
        )}
        <Pourquoi phrase={pourquoi} enRouge={enRouge} />
      </div>
      <span className="gestes-de-ligne">
        {note !== null ? (
          <Bouton genre="discret" libelle={`Fait : ${titre}`} surClic={() => cocher(note)}>
            Fait
          </Bouton>
        ) : (
          geste !== null && (
            <Lien vers={geste.vers} genre={premier ? 'premier' : 'discret'} libelle={`${geste.libelle} : ${titre}`}>
              {geste.libelle}
            </Lien>
          )
        )}
        <Menu libelle={`Autres gestes : ${titre}`} gestes={[...deLaNote, ...mettreDeCote(ligne)]} />
      </span>
    </li>
  );
}
