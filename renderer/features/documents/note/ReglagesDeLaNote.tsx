import { type ReactNode, useEffect, useRef } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { ListeOrdonnable } from '#renderer/ui/ordre/ListeOrdonnable.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { TITRES_DE_BLOC } from '#shared/domain/note/note.labels.ts';
import type { BlocDeNote, BlocVoulu } from '#shared/domain/note/note.schema.ts';
import { deplacerBloc, estEcrit, reglerBloc } from '#shared/domain/note/reglages.rules.ts';
import type { ObjetVise } from '#shared/domain/objet/objet.schema.ts';
import { BlocDeLaNote } from './BlocDeLaNote.tsx';
import { BlocsVides } from './BlocsVides.tsx';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';

interface Proprietes {
  readonly objet: ObjetVise;
  readonly note: Sortie<'notes.lire'>;
  readonly vu: number;
  readonly aujourdHui: string;
  /** Ce qui ne tient pas, au-dessus des blocs. */
  readonly children: ReactNode;
}

/** Ce que l'on règle d'une note : à qui, pourquoi, quels blocs, dans quel ordre, ce que l'on y écrit. Tout est gardé à mesure. */
export function ReglagesDeLaNote({ objet, note, vu, aujourdHui, children }: Proprietes) {
  const { reglages } = note;
  const { modifier } = useModification('notes.modifier', { ...objet, vu, objet: 'Note d’une page' });
  // Deux gestes de suite partent tous deux de ce que l'on vient de vouloir, non de ce qui s'affichait.
  const voulus = useRef<readonly BlocVoulu[]>(reglages.blocs);
  useEffect(() => {
    voulus.current = reglages.blocs;
  }, [reglages.blocs]);
  const ranger = (changer: (blocs: readonly BlocVoulu[]) => BlocVoulu[]) => {
    const blocs = changer(voulus.current);
    voulus.current = blocs;
    return modifier({ blocs });
  };
  const lus = new Map(note.blocs.map((un) => [un.bloc, un]));
  const titreDe = (bloc: BlocDeNote) => lus.get(bloc)?.titre ?? TITRES_DE_BLOC[bloc];
  const coupes = new Map(note.coupes.map((coupe) => [coupe.bloc, coupe]));
  const nombre = (bloc: BlocDeNote) => lus.get(bloc)?.elements.length ?? 0;
  const dits = reglages.blocs.filter(({ bloc }) => estEcrit(bloc) || nombre(bloc) > 0);
  const vides = reglages.blocs.flatMap(({ bloc }) => (estEcrit(bloc) || nombre(bloc) > 0 ? [] : [bloc]));
  const deplacer = (cle: string, rang: number) => {
    const place = dits[rang]?.bloc;
    const voulu = dits.find(({ bloc }) => bloc === cle)?.bloc;
    if (place === undefined || voulu === undefined) return;
    ranger((blocs) =>
      deplacerBloc(
        blocs,
        voulu,
        blocs.findIndex(({ bloc }) => bloc === place),
      ),
    ).catch(direRefus());
  };
  return (
    <Panneau titre="Ce que dit la note">
      <div className="bloc">{children}</div>
      <div className="bloc champs-de-note">
        {note.emetteurs.length > 1 && (
          <ChoixSurPlace
            libelle="Émetteur"
            valeur={reglages.emetteurId}
            vide={note.habituel.emetteur}
            options={note.emetteurs.map(({ id, intitule }) => ({ valeur: id, libelle: intitule }))}
            surEnregistrer={(emetteurId) => modifier({ emetteurId })}
          />
        )}
        <ChampSurPlace
          libelle="Rédigée par"
          valeur={reglages.redacteur ?? ''}
          exemple={note.habituel.redacteur === '' ? 'nom, qualité, sous couvert de' : note.habituel.redacteur}
          souple
          surEnregistrer={(redacteur) => modifier({ redacteur })}
        />
        <ChampSurPlace
          libelle="À l’attention de"
          valeur={reglages.destinataire ?? ''}
          exemple="M. le préfet"
          surEnregistrer={(destinataire) => modifier({ destinataire })}
        />
        <ChampSurPlace
          libelle="Objet de la note"
          valeur={reglages.circonstance ?? ''}
          exemple={note.objet.nom}
          souple
          surEnregistrer={(circonstance) => modifier({ circonstance })}
        />
        <DateSurPlace
          libelle="Le"
          valeur={reglages.jour}
          aujourdHui={aujourdHui}
          exemple="sans date"
          surEnregistrer={(jour) => modifier({ jour })}
        />
      </div>
      <Bloc titre="Blocs" niveau={3} note="dans l’ordre où ils se lisent">
        <ListeOrdonnable
          libelle="Blocs de la note"
          elements={dits}
          cle={({ bloc }) => bloc}
          nom={({ bloc }) => titreDe(bloc)}
          surDeplacer={deplacer}
        >
          {(voulu) => (
            <BlocDeLaNote
              voulu={voulu}
              titre={titreDe(voulu.bloc)}
              elements={lus.get(voulu.bloc)?.elements ?? []}
              coupe={coupes.get(voulu.bloc)}
              ecrit={estEcrit(voulu.bloc) ? reglages[voulu.bloc] : null}
              surRegler={(change) => ranger((blocs) => reglerBloc(blocs, voulu.bloc, change))}
              surEcrire={(mots) => modifier({ [voulu.bloc]: mots })}
            />
          )}
        </ListeOrdonnable>
        <BlocsVides blocs={vides} objet={objet} />
      </Bloc>
    </Panneau>
  );
}
