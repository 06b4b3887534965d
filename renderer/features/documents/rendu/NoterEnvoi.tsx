import { z } from 'zod';
import { dateCivile, ligneFacultative } from '#shared/domain/champs.ts';
import type { VersionPv } from '#shared/domain/seance/seance.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

interface Proprietes {
  readonly version: VersionPv;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

const schema = z.object({ envoyeLe: dateCivile, envoyePar: ligneFacultative(300) });

/** Note l'envoi aux membres : quand, par qui. */
export function NoterEnvoi({ version, aujourdHui, surFermer }: Proprietes) {
  const { lancer } = useCommande('versions.noter');
  const formulaire = useFormulaire({
    schema,
    depart: { envoyeLe: version.envoyeLe ?? aujourdHui, envoyePar: version.envoyePar ?? '' },
    envoyer: async (patch) => {
      await lancer({ id: version.id, patch });
      surFermer();
    },
  });
  return (
    <Dialogue
      ouvert
      titre="Noter l’envoi"
      surFermer={surFermer}
      gestes={
        <>
          <Bouton genre="premier" enCours={formulaire.enCours} surClic={() => void formulaire.soumettre()}>
            Noter
          </Bouton>
          <Bouton surClic={surFermer}>Renoncer</Bouton>
        </>
      }
    >
      <form className="fiche" {...formulaire.attributs} aria-label="Noter l’envoi">
        <ChampDate
          libelle="Envoyé le"
          obligatoire
          aujourdHui={aujourdHui}
          {...formulaire.champ('envoyeLe')}
          surChange={(jour) => formulaire.changer('envoyeLe', jour ?? '')}
        />
        <ChampTexte libelle="Par" exemple="Secrétariat" {...formulaire.champ('envoyePar')} />
        {formulaire.fauteGenerale && (
          <Repere sens="erreur" mot="Non noté." annonce>
            {formulaire.fauteGenerale}
          </Repere>
        )}
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialogue>
  );
}
