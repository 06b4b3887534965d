import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { attenteACreerSchema } from '#shared/domain/rendu/rendu.schema.ts';
import type { Seance, VersionPv } from '#shared/domain/seance/seance.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampRadio } from '#renderer/ui/champs/ChampRadio.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';

interface Proprietes {
  readonly seance: Seance;
  readonly version: VersionPv;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

/** Note de qui le document attend l'accord ou la signature, et depuis quand ; les présidents se proposent. */
export function NoterAttente({ seance, version, aujourdHui, surFermer }: Proprietes) {
  const { lancer } = useCommande('attentes.ajouter');
  const formulaire = useFormulaire({
    schema: attenteACreerSchema,
    depart: {
      versionId: version.id,
      aupresDe: '',
      objet: 'signature' as 'accord' | 'signature',
      depuis: aujourdHui,
      recuLe: null as string | null,
    },
    envoyer: async (attente) => {
      await lancer(attente);
      surFermer();
    },
  });
  const presidents = seance.sieges
    .filter(({ categorie }) => categorie === 'P')
    .flatMap(({ mandats }) => mandats.slice(0, 1).map(({ personne }) => nomComplet(personne)));
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Noter une attente"
      geste="Noter"
      nonFait="Non noté."
      surFermer={surFermer}
    >
      <ChampRadio
        libelle="On attend"
        options={[
          { valeur: 'accord', libelle: 'Son accord' },
          { valeur: 'signature', libelle: 'Sa signature' },
        ]}
        {...formulaire.champ('objet')}
        surChange={(objet) => formulaire.changer('objet', objet ?? 'signature')}
      />
      <ChampTexte libelle="De qui" obligatoire {...formulaire.champ('aupresDe')} />
      {presidents.length > 0 && (
        <span className="puces">
          {presidents.map((nom) => (
            <Puce
              key={nom}
              prise={formulaire.valeurs.aupresDe === nom}
              surClic={() => formulaire.changer('aupresDe', nom)}
            >
              {nom}
            </Puce>
          ))}
        </span>
      )}
      <ChampDate
        libelle="Depuis le"
        obligatoire
        aujourdHui={aujourdHui}
        {...formulaire.champ('depuis')}
        surChange={(jour) => formulaire.changer('depuis', jour ?? '')}
      />
      <ChampDate
        libelle={formulaire.valeurs.objet === 'accord' ? 'Accord reçu le' : 'Signature reçue le'}
        aide="Vide tant que vous l’attendez."
        aujourdHui={aujourdHui}
        {...formulaire.champ('recuLe')}
      />
    </DialogueFormulaire>
  );
}
