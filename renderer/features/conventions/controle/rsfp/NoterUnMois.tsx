import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { moisEnLettres } from '#shared/dates/format.ts';
import { type MoisDeRsfp, moisSchema, rsfpPatchSchema } from '#shared/domain/convention/controle/rsfp.schema.ts';
import { z } from 'zod';
import { NOMBRES_DE_RSFP } from './nombres.ts';

interface Proprietes {
  readonly conventionId: string;
  /** `null` : un mois de plus. */
  readonly mois: MoisDeRsfp | null;
  readonly vu: number;
  readonly jour: string;
  readonly surFermer: () => void;
}

/** « 3/2026 » ou « 03/2026 » s'écrit « 2026-03 » ; ce qui n'est pas un mois reste tel quel, et se refuse. */
const enMois = (texte: string): string => {
  const lu = /^\s*(?<mois>\d{1,2})\s*\/\s*(?<annee>\d{4})\s*$/u.exec(texte)?.groups;
  return lu === undefined ? texte : `${lu['annee']}-${(lu['mois'] ?? '').padStart(2, '0')}`;
};
const schema = rsfpPatchSchema.required().extend({ mois: z.string().transform(enMois).pipe(moisSchema) });

/** Les nombres d'un mois de RSFP, tels que DEFI les donne. */
export function NoterUnMois({ conventionId, mois, vu, jour, surFermer }: Proprietes) {
  const retrait = useCommande('rsfp.retirer');
  const aviser = useAvisAnnulable();
  const noter = useCommande('rsfp.noter');
  const depart = mois?.mois ?? jour.slice(0, 7);
  const { modifier } = useModification('rsfp.noter', {
    conventionId,
    mois: depart,
    vu,
    objet: moisEnLettres(depart),
  });
  const formulaire = useFormulaire({
    schema,
    depart: {
      mois: `${depart.slice(5)}/${depart.slice(0, 4)}`,
      demandes: mois?.demandes ?? null,
      misesAJour: mois?.misesAJour ?? null,
      pieces: mois?.pieces ?? null,
      arrets: mois?.arrets ?? null,
    },
    envoyer: async ({ mois: lequel, ...patch }) => {
      await (mois === null ? noter.lancer({ conventionId, mois: lequel, vu, patch }) : modifier(patch));
      surFermer();
    },
  });
  const retirer = ({ id, mois: lequel }: MoisDeRsfp) => {
    surFermer();
    void retrait.lancer({ id }).then(() => aviser(`${moisEnLettres(lequel)} retiré.`, 'rsfp.retirer'), direRefus());
  };
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="RSFP d’un mois"
      geste="Enregistrer"
      nonFait="Mois non enregistré."
      surFermer={surFermer}
    >
      <ChampTexte libelle="Mois" exemple="03/2026" desactive={mois !== null} {...champ('mois')} />
      <div className="champs-par-deux">
        {NOMBRES_DE_RSFP.map(({ champ: nom, titre }) => (
          <ChampNombre key={nom} libelle={titre} illisible="Un nombre entier : 12" {...champ(nom)} />
        ))}
      </div>
      {mois !== null && (
        <Bouton genre="discret" icone="fermer" surClic={() => retirer(mois)}>
          Retirer ce mois
        </Bouton>
      )}
    </DialogueFormulaire>
  );
}
