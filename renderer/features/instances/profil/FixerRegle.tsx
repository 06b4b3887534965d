import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampRadio } from '#renderer/ui/champs/ChampRadio.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Formulaire } from '#renderer/ui/formulaire/Formulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { instanceContract } from '#shared/contract/instance.contract.ts';
import { AU_TEXTE, type CleParametre, type Parametre } from '#shared/domain/instance/parametre.schema.ts';
import { REGLES } from '#shared/domain/instance/profil.data.ts';
import { lireValeur, type Regle } from '#shared/domain/instance/profil.rules.ts';

interface Proprietes {
  readonly cle: CleParametre;
  readonly instanceId: string;
  readonly regle: Regle<unknown>;
  readonly changeePar: 'reglement' | 'reglage';
  readonly aujourdHui: string;
}

const enTexte = (valeur: unknown): string => (typeof valeur === 'boolean' ? (valeur ? 'oui' : 'non') : String(valeur));
const COMME_LE_TEXTE = { valeur: AU_TEXTE, libelle: 'Comme le texte' };
const SOURCES = [
  { valeur: 'reglement', libelle: 'Règlement intérieur' },
  { valeur: 'reglage', libelle: 'Votre lecture' },
] as const;

function optionsDe(cle: CleParametre) {
  const { genre, options } = REGLES[cle];
  if (genre === 'oui_non')
    return [{ valeur: 'oui', libelle: 'Oui' }, { valeur: 'non', libelle: 'Non' }, COMME_LE_TEXTE];
  return [...Object.entries(options ?? {}).map(([valeur, libelle]) => ({ valeur, libelle })), COMME_LE_TEXTE];
}

/** Fixe une règle à compter d'une date ; une seule valeur par date, la précédente reste lisible. */
export function FixerRegle({ cle, instanceId, regle, changeePar, aujourdHui }: Proprietes) {
  const definir = useCommande('parametres.definir');
  const { genre, unite, libelle } = REGLES[cle];
  const depart: {
    readonly instanceId: string;
    readonly cle: CleParametre;
    readonly valeur: string;
    readonly source: Parametre['source'];
    readonly article: string;
    readonly depuis: string | null;
  } = {
    instanceId,
    cle,
    valeur: enTexte(regle.valeur),
    source: regle.source === 'texte' ? changeePar : regle.source,
    article: regle.source === 'reglement' ? (regle.article ?? '') : '',
    depuis: null,
  };
  const formulaire = useFormulaire({
    schema: instanceContract['parametres.definir'].entree
      .refine(({ valeur }) => valeur === AU_TEXTE || (valeur !== null && lireValeur(cle, valeur.trim()) !== null), {
        path: ['valeur'],
        message:
          genre === 'nombre' ? `Indiquez un nombre entier de ${unite ?? ''}, de 0 à 365.` : 'Choisissez une valeur.',
      })
      .refine(({ valeur, depuis }) => valeur !== AU_TEXTE || depuis !== null, {
        path: ['depuis'],
        message:
          'Dites à compter de quand la règle revient au texte ; pour l’y rendre tout à fait, retirez ses versions.',
      }),
    depart,
    garde: false,
    envoyer: (saisie) => definir.lancer(saisie),
  });
  return (
    <Formulaire
      formulaire={formulaire}
      libelle={`Fixer : ${libelle}`}
      gestes={
        <Bouton type="submit" enCours={formulaire.enCours}>
          Fixer la règle
        </Bouton>
      }
    >
      {genre === 'nombre' ? (
        <ChampTexte libelle={`Valeur, en ${unite ?? ''}`} {...formulaire.champ('valeur')} />
      ) : (
        <ChampChoix
          libelle="Valeur"
          options={optionsDe(cle)}
          {...formulaire.champ('valeur')}
          surChange={(valeur) => formulaire.changer('valeur', valeur ?? '')}
        />
      )}
      {changeePar === 'reglage' && (
        <ChampRadio
          libelle="D’où vient cette valeur"
          options={SOURCES}
          {...formulaire.champ('source')}
          surChange={(source) => source !== null && formulaire.changer('source', source)}
        />
      )}
      {formulaire.valeurs.source === 'reglement' && (
        <ChampTexte libelle="Article du règlement intérieur" exemple="article 4" {...formulaire.champ('article')} />
      )}
      <ChampDate
        libelle="À compter du"
        forme="courte"
        exemple="depuis toujours"
        aujourdHui={aujourdHui}
        {...formulaire.champ('depuis')}
      />
    </Formulaire>
  );
}
