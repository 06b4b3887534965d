import { useState } from 'react';
import { ChampsPeriode } from '#renderer/app/periode/ChampsPeriode.tsx';
import { PERSONNE_VIDE, type PersonneBrute } from '#renderer/app/personnes/ChampsPersonne.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { designationSaisieSchema, type RangDesignation } from '#shared/domain/designation/designation.schema.ts';
import { echelonsAdmis, echelonsDuGenre } from '#shared/domain/designation/echelons.rules.ts';
import { LIBELLES_TERRITOIRE_VISE } from '#shared/domain/territoire/territoire.labels.ts';
import { type TerritoireNomme, territoireNommeSchema } from '#shared/domain/territoire/territoire-vise.schema.ts';
import { z } from 'zod';
import type { Genre } from './designations.types.ts';
import { avecQui, PERSONNE_A_CHOISIR } from './qui.ts';
import { RANGS } from './rangs.ts';
import { QuiDesigner } from './QuiDesigner.tsx';
import { TerritoiresChoisis } from '#renderer/app/territoires/TerritoiresChoisis.tsx';

/** Ce que l'on sait déjà en ouvrant le dialogue. */
export interface DepartDeDesignation {
  readonly genre?: string;
  readonly territoires?: readonly TerritoireNomme[];
}

interface Proprietes {
  readonly depart: DepartDeDesignation;
  readonly genres: readonly Genre[];
  readonly aujourdHui: string;
  readonly surFermer: () => void;
  readonly surFaite: (id: string) => void;
}

interface Brute extends PersonneBrute {
  readonly personneId: string | null;
  readonly genre: string | null;
  readonly rang: RangDesignation;
  readonly territoires: readonly TerritoireNomme[];
  readonly debut: string | null;
  readonly fin: string | null;
  readonly source: string;
  readonly verifieLe: string | null;
}

const { genre, rang, debut, fin, source, verifieLe } = designationSaisieSchema.shape;
const CHAMPS = { genre, rang, debut, fin, source, verifieLe, territoires: z.array(territoireNommeSchema) };

/** Au-delà, on n'en cite que les premières. */
const MAILLES_CITEES = 4;

/** Les mailles où l'on désigne, en peu de mots : « département, puis plus fin », « région, département, arrondissement… ». */
function mailles(genre: string | null): string {
  const siens = echelonsDuGenre(genre ?? '');
  const cites = siens.slice(0, MAILLES_CITEES).map((echelon) => LIBELLES_TERRITOIRE_VISE[echelon].toLowerCase());
  if (siens.length > MAILLES_CITEES) return `${cites.join(', ')}…`;
  return `${cites.join(', ')}, et s’il le faut plus fin`;
}

/** Désigne une personne, ou note une place vacante : pour quoi, où, depuis quand, d'après quoi. */
export function NouvelleDesignation({ depart, genres, aujourdHui, surFermer, surFaite }: Proprietes) {
  const [qui, setQui] = useState(PERSONNE_A_CHOISIR);
  const creation = useCommande('designations.creer');
  const brute: Brute = {
    ...PERSONNE_VIDE,
    personneId: null,
    genre: depart.genre ?? null,
    rang: 'referent',
    territoires: depart.territoires ?? [],
    debut: null,
    fin: null,
    source: '',
    verifieLe: null,
  };
  const formulaire = useFormulaire({
    schema: avecQui(CHAMPS, qui.mode),
    depart: brute,
    envoyer: async ({ territoires, ...saisie }) => {
      const { id } = await creation.lancer({
        genre: saisie.genre,
        rang: saisie.rang,
        debut: saisie.debut,
        fin: saisie.fin,
        source: saisie.source,
        verifieLe: saisie.verifieLe,
        note: null,
        personneId: saisie.personneId,
        personne: saisie.personne,
        territoires: territoires.map(({ genre: maille, code }) => ({ genre: maille, code })),
      });
      surFermer();
      surFaite(id);
    },
  });
  const { valeurs, fautes, champ, remplir } = formulaire;
  const maille = genres.find(({ id }) => id === valeurs.genre)?.maille;
  const dabord = maille === 'departement' || maille === 'region' ? maille : undefined;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Désigner"
      libelle="Désignation"
      geste={qui.mode === 'vacante' ? 'Noter vacante' : 'Désigner'}
      nonFait="Désignation non enregistrée."
      large
      surFermer={surFermer}
    >
      <div className="rangee">
        <ChampChoix
          libelle="Désignation"
          obligatoire
          options={genres.map(({ id, nom }) => ({ valeur: id, libelle: nom }))}
          {...champ('genre')}
        />
        <ChampChoix
          libelle="Rang"
          options={RANGS}
          {...champ('rang')}
          surChange={(choix) => choix !== null && champ('rang').surChange(choix)}
        />
      </div>
      <QuiDesigner
        qui={qui}
        surChange={setQui}
        formulaire={{
          fautes,
          civilite: champ('civilite'),
          texte: champ,
          remplir,
        }}
      />
      <TerritoiresChoisis
        libelle={`Territoires : ${mailles(valeurs.genre)}`}
        valeur={valeurs.territoires}
        genres={valeurs.genre === null ? undefined : echelonsAdmis(valeurs.genre)}
        dabord={dabord}
        surChange={champ('territoires').surChange}
        faute={fautes['territoires'] ?? null}
      />
      <ChampsPeriode du="Depuis" au="Jusqu’au" debut={champ('debut')} fin={champ('fin')} aujourdHui={aujourdHui} />
      <div className="rangee">
        <ChampTexte libelle="Source" exemple="arrêté, courriel, tableau de la DREETS" {...champ('source')} />
        <ChampDate
          libelle="Vérifiée le"
          forme="courte"
          {...champ('verifieLe')}
          aujourdHui={aujourdHui}
          exemple="jamais"
        />
      </div>
    </DialogueFormulaire>
  );
}
