import { useRef, useState } from 'react';
import { z } from 'zod';
import { useCommande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Faute } from '#renderer/ui/champs/Faute.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { collectiviteSchema } from '#shared/domain/service/logo.schema.ts';

interface Proprietes {
  readonly instanceId: string;
  /** Proposée d'après le siège du coprésident. */
  readonly collectivite: string;
  readonly surFermer: () => void;
}

const logoNeufSchema = z.object({ collectivite: collectiviteSchema });
const SANS_IMAGE = 'Choisissez l’image du logotype, en PNG ou JPEG.';

/** Un logotype de plus : la collectivité, et l'image qu'elle fournit. */
export function LogoNeuf({ instanceId, collectivite, surFermer }: Proprietes) {
  const ajout = useCommande('logos.ajouter');
  const { deposer } = useOctets();
  const choix = useRef<HTMLInputElement>(null);
  const [fichier, setFichier] = useState<File | null>(null);
  const [faute, setFaute] = useState<string | null>(null);
  const formulaire = useFormulaire({
    schema: logoNeufSchema,
    depart: { collectivite },
    garde: false,
    envoyer: async ({ collectivite: nom }) => {
      if (fichier === null) return setFaute(SANS_IMAGE);
      try {
        await ajout.lancer({ instanceId, collectivite: nom, jeton: await deposer(fichier) });
        surFermer();
      } catch (cause) {
        setFaute(phraseDe(cause));
      }
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Ajouter un logotype"
      geste="Ajouter"
      nonFait="Logotype non ajouté."
      surFermer={surFermer}
    >
      <ChampTexte
        libelle="Collectivité"
        obligatoire
        exemple="Collectivité européenne d’Alsace"
        aide="Lue à la place de l’image par qui ne la voit pas."
        {...formulaire.champ('collectivite')}
      />
      <div className="champ" role="group" aria-label="Image du logotype">
        <span className="mot">Image, en PNG ou JPEG, 2 Mo au plus</span>
        <input
          ref={choix}
          type="file"
          accept="image/png,image/jpeg"
          hidden
          tabIndex={-1}
          aria-label="Image du logotype"
          onChange={({ target }) => {
            setFichier(target.files?.[0] ?? null);
            setFaute(null);
          }}
        />
        <div className="puces">
          <Bouton icone="piece" surClic={() => choix.current?.click()}>
            {fichier === null ? 'Choisir l’image' : 'Changer d’image'}
          </Bouton>
          {fichier !== null && <span>{fichier.name}</span>}
        </div>
        <Faute id="logotype-faute">{faute}</Faute>
      </div>
    </DialogueFormulaire>
  );
}
