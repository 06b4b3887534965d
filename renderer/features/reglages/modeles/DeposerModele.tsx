import { useState } from 'react';
import { z } from 'zod';
import type { Sortie } from '#shared/contract/contract.ts';
import { nomDeModele, type Remarque } from '#shared/domain/modele/modele.schema.ts';
import { useCommande, useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { SurfaceDeDepot } from '#renderer/app/depot/SurfaceDeDepot.tsx';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { ChoisirUnFichier } from '#renderer/ui/gestes/ChoisirUnFichier.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { Remarques } from './Remarques.tsx';
import type { ModeleListe } from './modeles.types.ts';

const schema = z.object({ genre: z.string({ error: 'Choisissez le document.' }).min(1), nom: nomDeModele });
const WORD = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Proprietes {
  readonly documents: Sortie<'modeles.lister'>['documents'];
  /** Le modèle dont on remplace le fichier ; `null` : un modèle de plus. */
  readonly remplace: ModeleListe | null;
  /** Un fichier glissé sur l'écran, déjà chez l'hôte. */
  readonly glisse: Depose | null;
  readonly surFermer: () => void;
}

/** Un .docx reçu par l'hôte, pas encore gardé. */
export interface Depose {
  readonly jeton: string;
  readonly nom: string;
}

const sansExtension = (nom: string): string => nom.replace(/\.docx$/iu, '');

/** Dépose un .docx, le fait relire, et ne le garde que si rien n'empêche de l'employer. */
export function DeposerModele({ documents, remplace, glisse, surFermer }: Proprietes) {
  const { deposer } = useOctets();
  const { lancer: relire, enCours } = useDemande('modeles.relire');
  const ajouter = useCommande('modeles.ajouter');
  const remplacer = useCommande('modeles.remplacer');
  const [depose, setDepose] = useState<Depose | null>(glisse);
  const [remarques, setRemarques] = useState<readonly Remarque[] | null>(null);
  const [refus, setRefus] = useState<string | null>(null);
  const bloquantes = (remarques ?? []).filter(({ gravite }) => gravite === 'bloque').length;

  const formulaire = useFormulaire({
    schema,
    depart: { genre: remplace?.genre ?? null, nom: remplace?.nom ?? sansExtension(glisse?.nom ?? '') } as {
      genre: string | null;
      nom: string;
    },
    envoyer: async ({ genre, nom }) => {
      if (depose === null) return;
      const { jeton } = depose;
      await (remplace === null ? ajouter.lancer({ jeton, genre, nom }) : remplacer.lancer({ id: remplace.id, jeton }));
      donnerAvis(remplace === null ? `Modèle gardé : « ${nom} ».` : `Fichier remplacé : « ${nom} ».`);
      surFermer();
    },
  });
  const document = formulaire.champ('genre');
  const nom = formulaire.champ('nom');

  const verifier = async (recu: Depose, genre: string) => {
    setRefus(null);
    setRemarques(null);
    try {
      setRemarques((await relire({ jeton: recu.jeton, genre })).remarques);
    } catch (cause) {
      setRefus(phraseDe(cause));
    }
  };
  /** Relu dès que l'on sait pour quel document. */
  const prendre = async (fichier: File) => {
    setRefus(null);
    setRemarques(null);
    try {
      const recu = { jeton: await deposer(fichier), nom: fichier.name };
      setDepose(recu);
      // Le nom qui venait d'un fichier refusé s'en va avec lui ; celui que l'on a tapé reste.
      if (nom.valeur === sansExtension(depose?.nom ?? '')) nom.surChange(sansExtension(fichier.name));
      if (document.valeur !== null) await verifier(recu, document.valeur);
    } catch (cause) {
      setDepose(null);
      setRefus(phraseDe(cause));
    }
  };
  const glisser = (fichiers: readonly File[]) => {
    const [fichier, autre] = fichiers;
    if (autre !== undefined) setRefus('Déposez un seul .docx à la fois.');
    else if (fichier !== undefined) void prendre(fichier);
  };

  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={remplace === null ? 'Déposer un modèle' : `Remplacer « ${remplace.nom} »`}
      geste={remplace === null ? 'Garder ce modèle' : 'Remplacer le fichier'}
      desactive={depose === null || remarques === null || bloquantes > 0}
      nonFait="Modèle non gardé."
      large
      surFermer={surFermer}
    >
      {remplace === null && (
        <ChampChoix
          libelle="Document que ce modèle met en forme"
          obligatoire
          options={documents.map(({ genre, libelle }) => ({ valeur: genre, libelle }))}
          {...document}
          surChange={(genre) => {
            document.surChange(genre);
            if (depose !== null && genre !== null) void verifier(depose, genre);
          }}
        />
      )}
      <SurfaceDeDepot className="puces depot-de-modele" invite="Lâchez le .docx : il se relit." surDepot={glisser}>
        <ChoisirUnFichier libelle="Fichier du modèle" accepte={WORD} icone="piece" enCours={enCours} surChoix={glisser}>
          {depose === null ? 'Choisir le .docx' : 'Choisir un autre .docx'}
        </ChoisirUnFichier>
        {depose === null ? <span className="note">ou glissez-le ici</span> : <span>{depose.nom}</span>}
        {depose !== null && document.valeur === null && (
          <span className="note">Choisissez le document : le modèle se relit aussitôt.</span>
        )}
      </SurfaceDeDepot>
      {refus !== null && (
        <Repere sens="erreur" mot="Fichier refusé." annonce>
          {refus}
        </Repere>
      )}
      {remarques !== null && remarques.length === 0 && <Etat sens="fait">Relu : rien à corriger</Etat>}
      {remarques !== null && remarques.length > 0 && <Remarques remarques={remarques} />}
      {remplace === null && depose !== null && <ChampTexte libelle="Nom du modèle" obligatoire {...nom} />}
    </DialogueFormulaire>
  );
}
