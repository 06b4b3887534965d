import './semaine.css';
import { useState } from 'react';
import { dateLongue } from '#shared/dates/format.ts';
import { BLOCS, type BlocDeSemaine } from '#shared/domain/semaine/semaine.schema.ts';
import type { NoteRapide } from '#shared/domain/semaine/note-rapide.schema.ts';
import { ModifierNote } from '#renderer/app/notes/ModifierNote.tsx';
import { SaisieDeNote } from '#renderer/app/notes/SaisieDeNote.tsx';
import { filtreDeLAdresse } from '#renderer/app/semaine/filtre-de-l-adresse.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { enCapitale } from '#shared/text/capitale.ts';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { BandeauProchaine } from './BandeauProchaine.tsx';
import { BlocMontre } from './BlocMontre.tsx';
import { DeCote } from './DeCote.tsx';
import { Filtres } from './Filtres.tsx';
import { allerDeLigneEnLigne } from './fleches.ts';
import { MettreDeCote } from './MettreDeCote.tsx';
import { useMiseDeCote } from './use-mise-de-cote.ts';

/** Les deux colonnes : ce que je fais, puis ce que j'attends et ce qui vient. */
const COLONNES: readonly (readonly BlocDeSemaine[])[] = [BLOCS.slice(0, 2), BLOCS.slice(2)];

/** « Ma semaine », le premier écran : ce qui est dû aujourd'hui, cette semaine, ce que j'attends, ce qui vient. */
export function PageSemaine() {
  useFil({ nom: 'Ma semaine' });
  const adresse = useAdresse();
  const filtre = filtreDeLAdresse(adresse.lire);
  const { donnees, vu, erreur, relire } = useRequete('semaine.lire', filtre, { garder: true });
  const jour = donnees?.jour ?? '';
  const deCote = useMiseDeCote(jour);
  const [modifiee, setModifiee] = useState<NoteRapide | null>(null);
  const [word, setWord] = useState(false);
  const [deplies, setDeplies] = useState<ReadonlySet<BlocDeSemaine>>(new Set());
  if (donnees === null)
    return (
      <div className="corps">
        <PasEncoreLu attente="Lecture de votre semaine…" refus="Semaine non lue." erreur={erreur} relire={relire} />
      </div>
    );
  const { numero, prochaine, blocs } = donnees;
  // Un seul premier geste : celui de la première chose due aujourd'hui, ou du Word quand il se déplie.
  const premiere = word ? undefined : blocs[0]?.lignes.find(({ geste }) => geste !== null);
  const deplier = (bloc: BlocDeSemaine, deplie: boolean) =>
    setDeplies((avant) => new Set(deplie ? [...avant, bloc] : [...avant].filter((autre) => autre !== bloc)));
  return (
    <>
      <header className="entete entete-de-semaine">
        <div className="entete-titre">
          <h1>{enCapitale(dateLongue(jour))}</h1>
          <span className="note">{`semaine ${numero}`}</span>
          <div className="entete-gestes">
            <SaisieDeNote objet={null} aujourdHui={jour} />
          </div>
        </div>
      </header>
      {prochaine !== null && <BandeauProchaine prochaine={prochaine} aujourdHui={jour} />}
      <div className="corps">
        {donnees.neuf ? (
          <Vide
            icone="semaine"
            geste={
              <Lien vers="/instances?creer" genre="premier">
                Créer une instance
              </Lien>
            }
          >
            Rien à faire encore : vos convocations, vos procès-verbaux et vos échéances viendront ici dès qu’une
            instance ou une convention sera dans ce fichier. Une note rapide s’écrit déjà en haut.
          </Vide>
        ) : (
          <>
            <Filtres filtre={filtre} listes={donnees} poser={adresse.poser} word={word} surWord={setWord} />
            <DeCote deCote={donnees.deCote} aujourdHui={jour} surReprendre={deCote.reprendre} />
            {/* Les flèches mènent d'une ligne à l'autre ; chaque ligne reste un lien que Tab atteint. */}
            <div className="quatre" role="presentation" onKeyDown={allerDeLigneEnLigne}>
              {COLONNES.map((colonne) => (
                <div key={colonne.join(' ')}>
                  {blocs
                    .filter(({ bloc }) => colonne.includes(bloc))
                    .map((montre) => (
                      <BlocMontre
                        key={montre.bloc}
                        montre={montre}
                        premiere={premiere}
                        deplie={deplies.has(montre.bloc)}
                        surDeplier={(deplie) => deplier(montre.bloc, deplie)}
                        aujourdHui={jour}
                        mettreDeCote={deCote.gestes}
                        surModifier={setModifiee}
                      />
                    ))}
                </div>
              ))}
            </div>
          </>
        )}
      </div>
      {modifiee !== null && (
        <ModifierNote key={modifiee.id} note={modifiee} vu={vu} aujourdHui={jour} surFermer={() => setModifiee(null)} />
      )}
      {deCote.choisie !== null && (
        <MettreDeCote
          key={deCote.choisie.cle}
          ligne={deCote.choisie}
          aujourdHui={jour}
          surMettre={(jusquAu, motif) =>
            deCote.choisie === null ? Promise.resolve() : deCote.envoyer(deCote.choisie, jusquAu, motif)
          }
          surFermer={deCote.fermer}
        />
      )}
    </>
  );
}
