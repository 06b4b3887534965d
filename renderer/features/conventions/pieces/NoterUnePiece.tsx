import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import {
  type GenreDePiece,
  genreDePieceSchema,
  pieceSaisieSchema,
} from '#shared/domain/convention/pieces/piece-de-convention.schema.ts';
import { genreDePieceLibelle } from '#shared/domain/convention/pieces/pieces.labels.ts';
import { organismesDe } from '#shared/domain/convention/organismes.rules.ts';
import type { LigneDePiece } from '#shared/domain/convention/pieces/pieces.rules.ts';
import type { Onglet } from '../fiche/convention.types.ts';

interface Proprietes extends Onglet {
  /** `null` : une pièce de plus. */
  readonly ligne: LigneDePiece | null;
  readonly surFermer: () => void;
}

const GENRES = genreDePieceSchema.options.map((valeur) => ({ valeur, libelle: genreDePieceLibelle[valeur] }));

/** Une pièce d'un organisme : quelle est-elle, de quand, jusqu'à quand elle vaut, attendue ou reçue quand. */
export function NoterUnePiece({ fiche, ligne, vu, jour, surFermer }: Proprietes) {
  const { convention, membres, signataires } = fiche;
  const piece = ligne?.piece ?? null;
  const organismes = new Map(
    [...organismesDe(convention, membres), ...signataires].map(({ structureId, nom }) => [structureId, nom]),
  );
  const ajout = useCommande('piecesDeConvention.noter');
  const retrait = useCommande('piecesDeConvention.retirer');
  const aviser = useAvisAnnulable();
  const { modifier } = useModification('piecesDeConvention.modifier', {
    id: piece?.id ?? convention.id,
    vu,
    objet: 'Pièce',
  });
  const formulaire = useFormulaire({
    schema: pieceSaisieSchema,
    depart: {
      structureId: (ligne?.organisme.structureId ?? convention.porteurId) as string | null,
      genre: (ligne?.genre ?? null) as GenreDePiece | null,
      libelle: piece?.libelle ?? '',
      datePiece: piece?.datePiece ?? null,
      valableJusquAu: piece?.valableJusquAu ?? null,
      attendueLe: piece?.attendueLe ?? null,
      recueLe: piece?.recueLe ?? null,
      sansObjet: piece?.sansObjet ?? false,
    },
    envoyer: async ({ structureId, genre, ...saisie }) => {
      await (piece === null
        ? ajout.lancer({ ...saisie, structureId, genre, conventionId: convention.id })
        : modifier(saisie));
      surFermer();
    },
  });
  const { champ, valeurs } = formulaire;
  const date = (libelle: string, nom: 'datePiece' | 'valableJusquAu' | 'attendueLe' | 'recueLe', aide?: string) => (
    <ChampDate libelle={libelle} forme="courte" aujourdHui={jour} exemple="" aide={aide} {...champ(nom)} />
  );
  const retirer = (id: string) => {
    surFermer();
    void retrait.lancer({ id }).then(() => aviser('Pièce retirée.', 'piecesDeConvention.retirer'), direRefus());
  };
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={ligne === null ? 'Ajouter une pièce' : (piece?.libelle ?? genreDePieceLibelle[ligne.genre])}
      geste={piece === null ? 'Noter' : 'Enregistrer'}
      nonFait="Pièce non notée."
      surFermer={surFermer}
    >
      {ligne === null && (
        <div className="champs-par-deux">
          <ChampChoix
            libelle="Organisme"
            options={[...organismes].map(([valeur, libelle]) => ({ valeur, libelle }))}
            {...champ('structureId')}
          />
          <ChampChoix libelle="Genre" options={GENRES} {...champ('genre')} />
        </div>
      )}
      {(valeurs.genre === 'attestation' || valeurs.genre === 'autre' || piece?.libelle != null) && (
        <ChampTexte libelle="Laquelle" exemple="Attestation de régularité fiscale" {...champ('libelle')} />
      )}
      <div className="champs-par-deux">
        {date('Pièce du', 'datePiece')}
        {date('Valable jusqu’au', 'valableJusquAu', 'Vide : sans limite.')}
      </div>
      <div className="champs-par-deux">
        {date('Attendue pour le', 'attendueLe')}
        {date('Reçue le', 'recueLe')}
      </div>
      <ChampCase libelle="Sans objet : cet organisme n’a pas à la donner" {...champ('sansObjet')} />
      {piece !== null && (
        <Bouton genre="discret" icone="fermer" surClic={() => retirer(piece.id)}>
          Retirer cette pièce
        </Bouton>
      )}
    </DialogueFormulaire>
  );
}
