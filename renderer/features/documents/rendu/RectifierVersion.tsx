import { z } from 'zod';
import { ligne } from '#shared/domain/champs.ts';
import type { VersionPv } from '#shared/domain/seance/seance.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

interface Proprietes {
  readonly nom: string;
  readonly version: VersionPv;
  readonly surFermer: () => void;
}

const schema = z.object({ motif: ligne('Écrivez pourquoi ce compte rendu est rectifié.', 1000) });

/** Ouvre la rectification d'un compte rendu approuvé : le motif est exigé, et s'imprime à l'historique des versions. */
export function RectifierVersion({ nom, version, surFermer }: Proprietes) {
  const { lancer } = useCommande('versions.rectifier');
  const formulaire = useFormulaire({
    schema,
    depart: { motif: '' },
    envoyer: async ({ motif }) => {
      await lancer({ id: version.id, motif });
      donnerAvis('La séance se modifie de nouveau, jusqu’à la version rectifiée.');
      surFermer();
    },
  });
  return (
    <Dialogue
      ouvert
      titre={`Rectifier le ${nom}`}
      surFermer={surFermer}
      gestes={
        <>
          <Bouton genre="premier" enCours={formulaire.enCours} surClic={() => void formulaire.soumettre()}>
            Ouvrir la rectification
          </Bouton>
          <Bouton surClic={surFermer}>Renoncer</Bouton>
        </>
      }
    >
      <p>La version approuvée reste lisible. Corrigez la séance, puis établissez la version rectifiée.</p>
      <form className="fiche" {...formulaire.attributs} aria-label={`Rectifier le ${nom}`}>
        <ChampTexte
          libelle="Motif"
          obligatoire
          exemple="Échéance de la décision D-2026-002 erronée"
          {...formulaire.champ('motif')}
        />
        {formulaire.fauteGenerale && (
          <Repere sens="erreur" mot="Rectification non ouverte." annonce>
            {formulaire.fauteGenerale}
          </Repere>
        )}
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialogue>
  );
}
